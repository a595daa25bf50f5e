export * from './assignment-events.table.ts';
export * from './assignments.queries.ts';
export * from './assignments.table.ts';
