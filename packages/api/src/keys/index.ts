export * from './key-ring.ts';
export * from './random-pool.ts';
