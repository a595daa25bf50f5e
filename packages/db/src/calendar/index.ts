export * from './calendar-years.table.ts';
export * from './holidays.table.ts';
