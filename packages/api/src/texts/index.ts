export * from './new-text.ts';
export * from './public-text.ts';
