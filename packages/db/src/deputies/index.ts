export * from './deputies.table.ts';
export * from './station-deputies.table.ts';
