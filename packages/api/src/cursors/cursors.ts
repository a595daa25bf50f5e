import { Refusal } from '@lianxin/domain';
import type { z } from 'zod';

/** A place in a list as it crosses the wire: opaque, but no secret. */
export function writeCursor(place: unknown): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** The place that a cursor names; one that we did not write is refused. */
export function readCursor<Place extends z.ZodType>(
  schema: Place,
  cursor: string | undefined,
): z.output<Place> | undefined {
  if (cursor === undefined) return undefined;
  try {
    return schema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch {
    throw new Refusal('invalid_input', { errors: [{ path: 'after', code: 'code_malformed' }] });
  }
}
