import { Refusal, toWireId } from '@lianxin/domain';
import { findHostSecret, isDatabaseLost } from '@lianxin/db';
import { phoneSchema } from '@lianxin/contract';
import { decodeJwt, jwtVerify, SignJWT, type JWTPayload } from 'jose';
import { z } from 'zod';
import type { Runtime } from '../app/index.ts';
import type { Resident } from './caller.ts';

const OURS = 'lianxin';
const HALF_AN_HOUR = 30 * 60;
const LONGEST_HOST_TOKEN = 5 * 60;

const ownClaimsSchema = z.object({ tenant: z.string(), phoneHash: z.base64url() });
const hostClaimsSchema = z.object({
  sub: z.string().min(1).max(200).optional(),
  phone: phoneSchema.optional(),
  iat: z.number(),
  exp: z.number(),
});

interface Verification {
  readonly token: string;
  readonly tenantId: string;
}

/** The token that somebody gets who proved a phone by its code. */
export async function signResidentToken(
  { keys, clock }: Pick<Runtime, 'keys' | 'clock'>,
  { tenantId, phoneHash }: { tenantId: string; phoneHash: Buffer },
): Promise<{ token: string; expiresAt: Date }> {
  const seconds = Math.floor(clock().getTime() / 1000);
  const end = seconds + HALF_AN_HOUR;
  const token = await new SignJWT({ tenant: tenantId, phoneHash: phoneHash.toString('base64url') })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(OURS)
    .setIssuedAt(seconds)
    .setExpirationTime(end)
    .sign(keys.signingKey('resident_token'));
  return { token, expiresAt: new Date(end * 1000) };
}

/** A phone as petitions and verifications keep it for look-up: one tenant cannot find another's. */
export function phoneHashOf(
  { keys }: Pick<Runtime, 'keys'>,
  { tenantId, phone }: { tenantId: string; phone: string },
): Buffer {
  return keys.hash('phone', `${tenantId} ${phone}`);
}

async function openOwnToken(
  runtime: Runtime,
  { token, tenantId }: Verification,
): Promise<Resident> {
  const { payload } = await jwtVerify(token, runtime.keys.signingKey('resident_token'), {
    algorithms: ['HS256'],
    issuer: OURS,
    currentDate: runtime.clock(),
  });
  const { tenant, phoneHash } = ownClaimsSchema.parse(payload);
  if (tenant !== tenantId) throw new Refusal('resident_token_invalid');
  return { phoneHash: Buffer.from(phoneHash, 'base64url'), subject: null };
}

async function openHostToken(
  runtime: Runtime,
  { token, tenantId }: Verification,
): Promise<Resident> {
  const sealed = await findHostSecret(runtime.database, { tenantId });
  if (!sealed) throw new Refusal('resident_token_invalid');
  const secret = runtime.keys.decrypt(sealed, { purpose: 'host_secret', context: tenantId });
  const { payload } = await jwtVerify(token, Buffer.from(secret, 'base64url'), {
    algorithms: ['HS256'],
    audience: toWireId('tenant', tenantId),
    currentDate: runtime.clock(),
    requiredClaims: ['iat', 'exp'],
  });
  const { sub, phone, iat, exp } = hostClaimsSchema.parse(payload);
  if (exp - iat > LONGEST_HOST_TOKEN) throw new Refusal('resident_token_invalid');
  const phoneHash = phone === undefined ? null : phoneHashOf(runtime, { tenantId, phone });
  return { phoneHash, subject: sub ?? null };
}

function isOurs(token: string): boolean {
  const claims: JWTPayload = decodeJwt(token);
  return claims.iss === OURS;
}

/** Who `Lianxin-Resident` names; a token that cannot be read in full names nobody. */
export async function openResidentToken(
  runtime: Runtime,
  verification: Verification,
): Promise<Resident> {
  try {
    return await (isOurs(verification.token)
      ? openOwnToken(runtime, verification)
      : openHostToken(runtime, verification));
  } catch (error) {
    // Whoever is told that a token is none drops it; a database that is away comes back.
    if (isDatabaseLost(error)) throw error;
    throw new Refusal('resident_token_invalid');
  }
}
