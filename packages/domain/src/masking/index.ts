export * from './mask.ts';
export * from './personal-data.ts';
export * from './proposal.ts';
