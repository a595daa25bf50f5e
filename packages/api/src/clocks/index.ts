export * from './clock-rows.ts';
