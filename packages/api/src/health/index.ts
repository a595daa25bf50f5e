export * from './health.handlers.ts';
export * from './metrics.ts';
