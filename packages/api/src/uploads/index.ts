export * from './uploads.handlers.ts';
export * from './uploads.jobs.ts';
export * from './uploads.service.ts';
