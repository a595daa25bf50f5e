export * from './cases.schemas.ts';
export * from './cases.errors.ts';
export * from './cases.routes.ts';
