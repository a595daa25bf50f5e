export * from './cures.ts';
export * from './field-cures.ts';
export * from './input-errors.ts';
export * from './locale.ts';
export * from './problem.ts';
