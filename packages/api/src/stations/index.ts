export * from './distance.ts';
export * from './opening.ts';
export * from './stations.handlers.ts';
export * from './stations.jobs.ts';
export * from './stations.service.ts';
