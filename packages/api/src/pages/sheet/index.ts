export * from './day.ts';
export * from './policy.ts';
export * from './sheet.styles.ts';
export * from './sheet.ts';
