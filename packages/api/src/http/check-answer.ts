import type { Route } from '@lianxin/contract';
import { isDeepStrictEqual } from 'node:util';

/**
 * For tests: an answer must be what its schema says, and not a field more, because a field too many is
 * how personal data gets out.
 */
export function checkAnswer({ id, answer }: Route, value: unknown): void {
  if (!('schema' in answer)) return;
  const sent: unknown = JSON.parse(JSON.stringify(value));
  const { success, data, error } = answer.schema.safeParse(sent);
  if (!success) throw new Error(`${id} answers what its schema refuses`, { cause: error });
  if (!isDeepStrictEqual(data, sent)) throw new Error(`${id} answers more than its schema says`);
}
