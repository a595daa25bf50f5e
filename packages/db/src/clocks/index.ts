export * from './clock-json.ts';
export * from './clocks.table.ts';
export * from './clocks.queries.ts';
