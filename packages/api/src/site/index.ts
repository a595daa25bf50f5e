export * from './site.handlers.ts';
export * from './site.service.ts';
