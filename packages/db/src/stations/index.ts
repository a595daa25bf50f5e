export * from './station-directory.table.ts';
export * from './stations.table.ts';
