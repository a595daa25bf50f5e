export * from './deputies.schemas.ts';
export * from './deputies.routes.ts';
