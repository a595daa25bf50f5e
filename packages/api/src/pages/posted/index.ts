export * from './posted-form.ts';
