export * from './errors.ts';
export * from './problem.schemas.ts';
