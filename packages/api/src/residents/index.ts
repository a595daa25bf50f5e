export * from './residents.handlers.ts';
