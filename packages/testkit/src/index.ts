export * from './api/index.ts';
export * from './clock/index.ts';
export * from './database/index.ts';
export * from './factories/index.ts';
export * from './outboxes/index.ts';
export * from './postgres/index.ts';
