export { newId } from './new-id.ts';
export * from './test-key.ts';
export * from './test-tenant.ts';
export * from './test-deputies.ts';
export * from './test-submission.ts';
export * from './test-desk.ts';
