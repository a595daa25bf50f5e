export * from './residents.schemas.ts';
export * from './residents.errors.ts';
export * from './residents.routes.ts';
