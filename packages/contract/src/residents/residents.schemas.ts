import { z } from 'zod';
import { idSchema } from '../ids/ids.schemas.ts';
import { petitionStates, steps } from '../petitions/petitions.states.ts';
import { dueSchema } from '../petitions/petitions.schemas.ts';
import { pageQuery } from '../route/list.schemas.ts';
import { phoneSchema } from '../text/text.schemas.ts';

export const newVerificationSchema = z.strictObject({ phone: phoneSchema });

/** The same answer whether or not the phone is known here. */
export const verificationSchema = z.object({
  id: idSchema('verification'),
  expiresAt: z.iso.datetime(),
});

export const verificationCodeSchema = z.strictObject({
  code: z.string().regex(/^\d{6}$/, { error: 'code_malformed' }),
});

export const residentTokenSchema = z.object({ token: z.string(), expiresAt: z.iso.datetime() });

/** A resident's own petition in their list: its id, never its code. */
export const ownPetitionSchema = z.object({
  id: idSchema('petition'),
  category: z.object({ id: z.string(), name: z.string() }),
  title: z.string(),
  state: z.enum(petitionStates),
  step: z.enum(steps),
  receivedAt: z.iso.datetime(),
  due: dueSchema.nullable(),
});

export const ownPetitionsQuerySchema = z.strictObject({ ...pageQuery });

/** The new code of an own petition; the old one has ended. */
export const newCodeSchema = z.object({ code: z.string() });

export type NewVerification = z.infer<typeof newVerificationSchema>;
export type Verification = z.infer<typeof verificationSchema>;
export type ResidentToken = z.infer<typeof residentTokenSchema>;
export type OwnPetition = z.infer<typeof ownPetitionSchema>;
