export * from './calendar.ts';
export * from './clock.ts';
export * from './day.ts';
export * from './due.ts';
export * from './reminders.ts';
export * from './rule-profile.ts';
export { walkClock, type Walk, type WalkedDay } from './walk.ts';
