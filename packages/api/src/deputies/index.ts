export * from './deputies.handlers.ts';
export * from './deputies.service.ts';
