export * from './residents.handlers.ts';
export * from './residents.jobs.ts';
