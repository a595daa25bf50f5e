export * from './upload-claims.table.ts';
export * from './uploads.queries.ts';
export * from './uploads.table.ts';
