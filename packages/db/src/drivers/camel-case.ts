const known = new Map<string, string>();

/** `due_at` → `dueAt`; a name that is camel case already stays. */
export function camelCase(column: string): string {
  const before = known.get(column);
  if (before !== undefined) return before;
  const camel = column.replace(/_([a-z0-9])/g, (_all, letter: string) => letter.toUpperCase());
  known.set(column, camel);
  return camel;
}
