import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { ApiDeps } from '../app/index.ts';

const TEN_MINUTES = 10 * 60;
const PREFIX = 'st_';

/** The session behind a pass, by the name that the login library gave it. */
const claimsSchema = z.object({ session: z.string() });

type PassDeps = Pick<ApiDeps, 'keys' | 'clock'>;

/** What a workbench on our own origin carries: short, in memory only, renewed by the cookie. */
export interface Pass {
  readonly token: string;
  readonly expiresAt: string;
}

export function isPass(token: string): boolean {
  return token.startsWith(PREFIX);
}

export async function signPass({ keys, clock }: PassDeps, session: string): Promise<Pass> {
  const end = Math.floor(clock().getTime() / 1000) + TEN_MINUTES;
  const token = await new SignJWT({ session })
    .setProtectedHeader({ alg: 'HS256' })
    .setExpirationTime(end)
    .sign(keys.signingKey('staff_pass'));
  return { token: `${PREFIX}${token}`, expiresAt: new Date(end * 1000).toISOString() };
}

/** The session that a pass was made for; null where it ended or was never ours. */
export async function openPass({ keys, clock }: PassDeps, token: string): Promise<string | null> {
  try {
    const { payload } = await jwtVerify(token.slice(PREFIX.length), keys.signingKey('staff_pass'), {
      algorithms: ['HS256'],
      currentDate: clock(),
    });
    return claimsSchema.parse(payload).session;
  } catch {
    return null;
  }
}
