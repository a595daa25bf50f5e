export * from './tracking-code.ts';
