import { Refusal } from '@lianxin/domain';
import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { Runtime } from '../app/index.ts';

const HOUR = 3600;
const LIFE = 12 * HOUR;
const PREFIX = 'pg_';

/** For whom a page of our own was made: a website's key, or a tenant, where nobody's key stands behind it. */
const behindSchema = z.union([z.object({ key: z.string() }), z.object({ tenant: z.string() })]);
export type BehindPage = z.infer<typeof behindSchema>;

type Signer = Pick<Runtime, 'keys' | 'clock'>;

export function isPageToken(secret: string): boolean {
  return secret.startsWith(PREFIX);
}

/**
 * What a page or frame of our own carries in place of a key: a page elsewhere cannot use it, because
 * it is taken from our own origin only. The same within an hour, so that cached answers are shared.
 *
 * @param behind - the publishable key, or the tenant, for which the page was made
 */
export async function signPageToken({ keys, clock }: Signer, behind: BehindPage): Promise<string> {
  const hour = Math.floor(clock().getTime() / 1000 / HOUR) * HOUR;
  const token = await new SignJWT(behind)
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuedAt(hour)
    .setExpirationTime(hour + LIFE)
    .sign(keys.signingKey('page_token'));
  return `${PREFIX}${token}`;
}

/** The key or tenant behind a page's token. */
export async function openPageToken({ keys, clock }: Signer, token: string): Promise<BehindPage> {
  try {
    const { payload } = await jwtVerify(token.slice(PREFIX.length), keys.signingKey('page_token'), {
      algorithms: ['HS256'],
      currentDate: clock(),
    });
    return behindSchema.parse(payload);
  } catch {
    throw new Refusal('credential_invalid');
  }
}
