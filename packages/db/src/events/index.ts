export * from './allowed-pairs.ts';
export * from './events.table.ts';
