export * from './route.ts';
export * from './list.schemas.ts';
