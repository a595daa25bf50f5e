export * from './rule-profiles.table.ts';
export * from './rules.queries.ts';
