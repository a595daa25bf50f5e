export * from './app/index.ts';
export * from './auth/index.ts';
export * from './credentials/index.ts';
export * from './http/index.ts';
export * from './idempotency/index.ts';
export * from './keys/index.ts';
export * from './problems/index.ts';
export * from './streams/index.ts';
