import { Refusal } from '@lianxin/domain';
import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { Runtime } from '../app/index.ts';

const HALF_A_DAY = 12 * 3600;
const PREFIX = 'pg_';
const claimsSchema = z.object({ key: z.string() });

type Signer = Pick<Runtime, 'keys' | 'clock'>;

export function isPageToken(secret: string): boolean {
  return secret.startsWith(PREFIX);
}

/**
 * What a page or frame of our own carries in place of the key: a page elsewhere cannot use it, because
 * it is taken from our own origin only.
 *
 * @param key - the publishable key for which the page was made
 */
export async function signPageToken({ keys, clock }: Signer, key: string): Promise<string> {
  const seconds = Math.floor(clock().getTime() / 1000);
  const token = await new SignJWT({ key })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + HALF_A_DAY)
    .sign(keys.signingKey('page_token'));
  return `${PREFIX}${token}`;
}

/** The publishable key behind a page's token. */
export async function openPageToken({ keys, clock }: Signer, token: string): Promise<string> {
  try {
    const { payload } = await jwtVerify(token.slice(PREFIX.length), keys.signingKey('page_token'), {
      algorithms: ['HS256'],
      currentDate: clock(),
    });
    return claimsSchema.parse(payload).key;
  } catch {
    throw new Refusal('credential_invalid');
  }
}
