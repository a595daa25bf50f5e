export * from './station-directory.queries.ts';
export * from './station-directory.table.ts';
export * from './stations.queries.ts';
export * from './stations.table.ts';
