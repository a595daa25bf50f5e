export * from './answer-once.ts';
export * from './in-flight.ts';
export * from './once.ts';
