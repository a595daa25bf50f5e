export * from './petition.ts';
export * from './transitions.ts';
