export * from './find-notice.ts';
export * from './petitions.queries.ts';
export * from './petitions.table.ts';
export * from './petition-channel.ts';
export * from './run-history.ts';
export * from './submit-petition.ts';
export * from './track-petition.ts';
export * from './transition-petition.ts';
