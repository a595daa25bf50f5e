export * from './rule-profiles.table.ts';
