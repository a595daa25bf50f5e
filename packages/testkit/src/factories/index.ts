export { newId } from './new-id.ts';
export * from './test-key.ts';
export * from './test-tenant.ts';
