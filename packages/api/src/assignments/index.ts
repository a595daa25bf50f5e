export * from './assignments.handlers.ts';
