import type { NewText } from '@lianxin/db';
import { makeUuid } from '@lianxin/domain';
import type { Runtime } from '../app/index.ts';

const SALT_BYTES = 16;
const UUID_BYTES = 10;

/** A new id, in the order of time. */
export function newId({ randomBytes }: Pick<Runtime, 'randomBytes'>, now: Date): string {
  return makeUuid({ now, random: randomBytes(UUID_BYTES) });
}

/** A text with the salt that keeps its digest from being guessed once it is erased. */
export function newText(
  runtime: Pick<Runtime, 'randomBytes'>,
  { body, now }: { body: string; now: Date },
): NewText {
  return { id: newId(runtime, now), body, salt: Buffer.from(runtime.randomBytes(SALT_BYTES)) };
}
