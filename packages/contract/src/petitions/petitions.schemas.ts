import { z } from 'zod';
import { idSchema } from '../ids/ids.schemas.ts';
import { phoneLast4Schema, phoneSchema, textSchema } from '../text/text.schemas.ts';
import {
  clockKinds,
  declineReasons,
  grades,
  holderKinds,
  lights,
  petitionEventKinds,
  petitionStates,
  ratings,
  steps,
} from './petitions.states.ts';

/** 16 Crockford base32 characters in groups of four; reading accepts lower case, blanks, I L O. */
export const trackingCodeSchema = z
  .string()
  .max(40, { error: 'code_malformed' })
  .regex(/^[0-9A-Za-z\s-]{16,40}$/, { error: 'code_malformed' });

/** A tracking code, or the id of a resident's own petition together with `Lianxin-Resident`. */
export const petitionHandleSchema = z
  .string()
  .max(40, { error: 'code_malformed' })
  .regex(/^(pet_[0-9a-f]{32}|[0-9A-Za-z\s-]{16,40})$/, { error: 'code_malformed' });

const categorySchema = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/, { error: 'unknown_value' });

export const placeSchema = z
  .strictObject({
    address: textSchema({ max: 200 }).optional(),
    lat: z.number({ error: 'wrong_type' }).min(-90).max(90).optional(),
    lng: z.number({ error: 'wrong_type' }).min(-180).max(180).optional(),
  })
  .refine((place) => (place.lat === undefined) === (place.lng === undefined), {
    path: ['lng'],
    error: 'required',
  });

export const contactSchema = z.strictObject({
  name: textSchema({ max: 50 }).optional(),
  phone: phoneSchema,
});

/** How the resident is told of each step. */
export const notifyChannels = ['none', 'sms', 'wechat'] as const;

/** What a resident files. Either `contact` or `anonymous: true`, never both. */
export const newPetitionSchema = z
  .strictObject({
    category: categorySchema,
    content: textSchema({ max: 2000 }),
    title: textSchema({ max: 40 }).optional(),
    place: placeSchema.optional(),
    contact: contactSchema.optional(),
    anonymous: z.literal(true).optional(),
    station: idSchema('station').optional(),
    deputy: idSchema('deputy').optional(),
    uploads: z.array(idSchema('upload')).max(9, { error: 'too_many' }).optional(),
    notice: z.string().min(1).max(40),
    notify: z.enum(notifyChannels, { error: 'unknown_value' }).optional(),
    onBehalfOf: z
      .strictObject({ name: textSchema({ max: 50 }).optional(), consent: z.literal(true) })
      .optional(),
    under14: z.literal(true).optional(),
    guardian: z
      .strictObject({
        name: textSchema({ max: 50 }),
        phone: phoneSchema,
        consent: z.literal(true),
      })
      .optional(),
  })
  .refine((draft) => (draft.contact === undefined) !== (draft.anonymous === undefined), {
    path: ['contact'],
    error: 'contact_or_anonymous',
  })
  .refine((draft) => (draft.under14 === undefined) === (draft.guardian === undefined), {
    path: ['guardian'],
    error: 'guardian_required',
  });

export const holderSchema = z.object({
  kind: z.enum(holderKinds),
  /** Name of the station, department or deputy; null where the holder has none or it may not be told. */
  name: z.string().nullable(),
  since: z.iso.datetime(),
});

/** A day that did not count, and why. */
export const skippedDaySchema = z.object({
  date: z.iso.date(),
  reason: z.enum(['weekend', 'holiday', 'paused']),
  name: z.string().nullable(),
});

/** "Why that day": the rule, its citation, and the days counted. */
export const clockReasonSchema = z.object({
  rule: z.enum(clockKinds),
  limit: z.object({
    length: z.int(),
    unit: z.enum(['working_days', 'days', 'months']),
  }),
  citation: z.string(),
  startedAt: z.iso.datetime(),
  /** The day after hand-over. */
  firstDay: z.iso.date(),
  /** Days of the limit's own kind that were counted, the due day included. */
  countedDays: z.int(),
  skipped: z.array(skippedDaySchema),
  /** Rest days that count because people work on them (调休). */
  makeUpDays: z.array(z.iso.date()),
  /** The due time before pauses and extensions, where it differs. */
  firstDueAt: z.iso.datetime().nullable(),
});

export const dueSchema = z.object({
  at: z.iso.datetime(),
  /** The due day as people say it, in Asia/Shanghai. */
  date: z.iso.date(),
  /** 暂定: it falls into a year whose holidays are not yet published. */
  provisional: z.boolean(),
  workingDaysLeft: z.int(),
  light: z.enum(lights),
  clock: z.enum(clockKinds),
});

export const receiptSchema = z.object({
  code: z.string(),
  receivedAt: z.iso.datetime(),
  step: z.enum(steps),
  state: z.enum(petitionStates),
  holder: holderSchema,
  due: dueSchema,
  station: z.object({ id: idSchema('station'), name: z.string(), phone: z.string().nullable() }),
});

export const trackedEventSchema = z.object({
  id: idSchema('event'),
  kind: z.enum(petitionEventKinds),
  at: z.iso.datetime(),
  by: z.object({
    role: z.enum(['resident', 'station', 'deputy', 'department', 'supervisor', 'system']),
    name: z.string().nullable(),
  }),
  from: z.enum(petitionStates).nullable(),
  to: z.enum(petitionStates).nullable(),
  /** A text for the public, approved by staff, or null. */
  text: z.string().nullable(),
  rating: z.enum(ratings).nullable(),
  declineReason: z.enum(declineReasons).nullable(),
});

/** What the holder of a code sees. Times in UTC; days in Asia/Shanghai. */
export const trackedPetitionSchema = z.object({
  id: idSchema('petition'),
  /** `owner` reads, supplements and rates; `follower` reads the public texts. */
  access: z.enum(['owner', 'follower']),
  state: z.enum(petitionStates),
  step: z.enum(steps),
  steps: z.array(
    z.object({
      step: z.enum(steps),
      status: z.enum(['done', 'current', 'ahead']),
      at: z.iso.datetime().nullable(),
    }),
  ),
  category: z.object({ id: z.string(), name: z.string() }),
  publicTitle: z.string().nullable(),
  grade: z.enum(grades).nullable(),
  station: z.object({ id: idSchema('station'), name: z.string(), phone: z.string().nullable() }),
  holder: holderSchema,
  due: dueSchema.nullable(),
  why: clockReasonSchema.nullable(),
  /** Newest first. */
  events: z.array(trackedEventSchema),
  /** What staff ask the resident to add, in `needs_info`. */
  question: z.string().nullable(),
  reply: z.object({ at: z.iso.datetime(), by: z.string(), text: z.string() }).nullable(),
  rating: z.enum(ratings).nullable(),
  followers: z.int(),
  /** What this reader may do now. */
  can: z.object({
    supplement: z.boolean(),
    rate: z.boolean(),
    withdraw: z.boolean(),
    object: z.boolean(),
    /** Withdrawing and changing contact data ask the phone's last four digits. */
    needsPhoneLast4: z.boolean(),
  }),
  /** The resident's own words, for the owner only. */
  own: z
    .object({
      title: z.string().nullable(),
      content: z.string(),
      address: z.string().nullable(),
      uploads: z.int(),
      contact: z.object({ name: z.string().nullable(), phone: z.string() }).nullable(),
      supplements: z.array(z.object({ at: z.iso.datetime(), text: z.string() })),
    })
    .nullable(),
});

export const newSupplementSchema = z.strictObject({
  text: textSchema({ max: 1000 }),
  uploads: z.array(idSchema('upload')).max(9, { error: 'too_many' }).optional(),
});

export const newRatingSchema = z.strictObject({
  rating: z.enum(ratings, { error: 'unknown_value' }),
  comment: textSchema({ max: 1000 }).optional(),
});

export const withdrawalSchema = z.strictObject({
  phoneLast4: phoneLast4Schema.optional(),
  reason: textSchema({ max: 200 }).optional(),
});

export const objectionSchema = z.strictObject({ text: textSchema({ max: 1000 }) });

export const contactChangeSchema = z.strictObject({
  phoneLast4: phoneLast4Schema,
  name: textSchema({ max: 50 }).optional(),
  phone: phoneSchema.optional(),
});

export const similarQuerySchema = z.strictObject({
  category: categorySchema,
  content: textSchema({ max: 2000 }),
  place: placeSchema.optional(),
});

/** An accepted petition like the one being written; by its public title only. */
export const similarPetitionSchema = z.object({
  id: idSchema('petition'),
  publicTitle: z.string(),
  place: z.string().nullable(),
  step: z.enum(steps),
  since: z.iso.date(),
  followers: z.int(),
});

export const followReceiptSchema = z.object({ code: z.string() });

/** One message of a petition's stream: something changed; read the petition again. */
export const petitionChangeSchema = z.object({
  id: z.string(),
  step: z.enum(steps),
  state: z.enum(petitionStates),
  at: z.iso.datetime(),
});

export type NewPetition = z.output<typeof newPetitionSchema>;
export type PetitionDraft = z.input<typeof newPetitionSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Contact = z.infer<typeof contactSchema>;
export type Receipt = z.infer<typeof receiptSchema>;
export type Holder = z.infer<typeof holderSchema>;
export type Due = z.infer<typeof dueSchema>;
export type ClockReason = z.infer<typeof clockReasonSchema>;
export type SkippedDay = z.infer<typeof skippedDaySchema>;
export type TrackedEvent = z.infer<typeof trackedEventSchema>;
export type TrackedPetition = z.infer<typeof trackedPetitionSchema>;
export type NewSupplement = z.infer<typeof newSupplementSchema>;
export type NewRating = z.infer<typeof newRatingSchema>;
export type Withdrawal = z.infer<typeof withdrawalSchema>;
export type Objection = z.infer<typeof objectionSchema>;
export type ContactChange = z.infer<typeof contactChangeSchema>;
export type SimilarQuery = z.infer<typeof similarQuerySchema>;
export type SimilarPetition = z.infer<typeof similarPetitionSchema>;
export type PetitionChange = z.infer<typeof petitionChangeSchema>;
