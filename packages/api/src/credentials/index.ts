export * from './admit.ts';
export * from './admit-site.ts';
export * from './admit-staff.ts';
export * from './caller.ts';
export * from './origins.ts';
export * from './page-tokens.ts';
export * from './resident-tokens.ts';
export * from './site-keys.ts';
