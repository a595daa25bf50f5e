export * from './new-text.ts';
export * from './texts.table.ts';
