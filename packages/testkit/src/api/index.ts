export * from './create-test-api.ts';
export * from './sample-requests.ts';
export * from './sign-in.ts';
export * from './test-office.ts';
