export * from './calendar-years.table.ts';
export * from './calendar.queries.ts';
export * from './holidays.table.ts';
