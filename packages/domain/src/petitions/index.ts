export * from './decline.ts';
export * from './petition.ts';
export * from './transitions.ts';
