export * from './auth.handlers.ts';
export * from './create-staff-user.ts';
export * from './create-staff-users.ts';
export * from './staff-sessions.ts';
