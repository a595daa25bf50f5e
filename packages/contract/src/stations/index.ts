export * from './stations.schemas.ts';
export * from './stations.routes.ts';
