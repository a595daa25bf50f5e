export * from './case-rows.ts';
export * from './cases.queries.ts';
