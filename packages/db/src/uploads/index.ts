export * from './upload-claims.table.ts';
export * from './uploads.table.ts';
