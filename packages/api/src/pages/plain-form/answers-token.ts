import { Refusal } from '@lianxin/domain';
import { errors as joseErrors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { Runtime } from '../../app/index.ts';
import { answersSchema, type Answers } from './answers.ts';

const ONE_HOUR = 3600;
const ALGORITHMS = ['HS256'];

const claimsSchema = z.object({ jti: z.string(), answers: answersSchema });

type Signer = Pick<Runtime, 'keys' | 'clock' | 'randomBytes'>;

/** Checked answers as they come back. */
export interface CheckedAnswers {
  readonly answers: Answers;
  /** Under which the petition is filed, however often the button is pressed. */
  readonly idempotencyKey: string;
  readonly isLate: boolean;
}

/** Seals what was checked for one hour; the seal's number is the idempotency key. */
export function sealAnswers(
  { keys, clock, randomBytes }: Signer,
  answers: Answers,
): Promise<string> {
  const seconds = Math.floor(clock().getTime() / 1000);
  return new SignJWT({ answers })
    .setProtectedHeader({ alg: 'HS256' })
    .setJti(`plain-${Buffer.from(randomBytes(16)).toString('hex')}`)
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + ONE_HOUR)
    .sign(keys.signingKey('plain_form'));
}

/** What was sealed; after its hour it only fills the form again. */
export async function openAnswers({ keys, clock }: Signer, token: string): Promise<CheckedAnswers> {
  const key = keys.signingKey('plain_form');
  const read = (payload: unknown, isLate: boolean): CheckedAnswers => {
    const { jti, answers } = claimsSchema.parse(payload);
    return { answers, idempotencyKey: jti, isLate };
  };
  try {
    const options = { algorithms: ALGORITHMS, currentDate: clock() };
    const { payload } = await jwtVerify(token, key, options);
    return read(payload, false);
  } catch (error) {
    // The signature was verified before the time was looked at.
    if (error instanceof joseErrors.JWTExpired) return read(error.payload, true);
    throw new Refusal('body_malformed');
  }
}
