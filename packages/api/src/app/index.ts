export * from './create-api.ts';
export * from './deps.ts';
export type * from './runtime.ts';
