export * from './assignments.schemas.ts';
export * from './assignments.routes.ts';
