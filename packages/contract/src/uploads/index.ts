export * from './uploads.errors.ts';
export * from './uploads.routes.ts';
