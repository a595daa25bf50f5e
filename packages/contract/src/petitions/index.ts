export * from './petitions.states.ts';
export * from './petitions.schemas.ts';
export * from './petitions.errors.ts';
export * from './petitions.routes.ts';
