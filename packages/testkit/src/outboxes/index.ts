export * from './memory-files.ts';
export * from './recorded-sms.ts';
