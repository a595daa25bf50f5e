function field(error: unknown, name: string): string | null {
  if (typeof error !== 'object' || error === null) return null;
  const value: unknown = Reflect.get(error, name);
  if (typeof value === 'string') return value;
  // drizzle wraps what the driver threw.
  return 'cause' in error ? field(error.cause, name) : null;
}

/** The constraint that refused a statement, or null. Under policies an error says no more than that. */
export function constraintOf(error: unknown): string | null {
  return field(error, 'constraint_name') ?? field(error, 'constraint');
}

/** The five characters of SQLSTATE, or null where it was no refusal of the database. */
export function sqlStateOf(error: unknown): string | null {
  const code = field(error, 'code');
  return code !== null && /^[0-9A-Z]{5}$/.test(code) ? code : null;
}

const LOST = new Set(['08000', '08003', '08006', '57P01', '57P02', '57P03', '53300']);

/** Whether the database could not be reached or went away, so that asking again may help. */
export function isDatabaseLost(error: unknown): boolean {
  const state = sqlStateOf(error);
  if (state !== null) return LOST.has(state);
  return /^(CONNECTION_|CONNECT_TIMEOUT|ECONNRE|EPIPE|STATEMENT_TIMEOUT)/.test(
    field(error, 'code') ?? '',
  );
}
