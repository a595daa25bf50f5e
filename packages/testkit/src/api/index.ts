export * from './create-test-api.ts';
export * from './sign-in.ts';
