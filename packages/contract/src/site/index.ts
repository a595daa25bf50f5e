export * from './site.schemas.ts';
export * from './site.routes.ts';
