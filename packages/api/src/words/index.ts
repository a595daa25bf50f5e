export * from './cut-words.ts';
