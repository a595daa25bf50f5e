export * from './inbox.table.ts';
export * from './new-message.ts';
export * from './outbox.queries.ts';
export * from './outbox.table.ts';
export * from './put-message.ts';
