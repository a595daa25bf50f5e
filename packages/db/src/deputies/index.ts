export * from './deputies.queries.ts';
export * from './deputies.table.ts';
export * from './station-deputies.table.ts';
