export * from './petitions.handlers.ts';
export { everyCase } from './change-own.ts';
export * from './commit-move.ts';
export * from './file-petition.ts';
export * from './moving-petition.ts';
export * from './petition-handle.ts';
export * from './plan-move.ts';
export * from './retrieve-petition.ts';
export * from './show-tracked.ts';
