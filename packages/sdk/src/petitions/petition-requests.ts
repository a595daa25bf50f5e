import type {
  ClockReason,
  ContactChange,
  Due,
  FollowReceipt,
  Holder,
  NewPetition,
  NewRating,
  NewSupplement,
  Objection,
  Receipt,
  SimilarPetition,
  SimilarQuery,
  TrackedEvent,
  TrackedPetition,
  Withdrawal,
} from '../generated/api.ts';
import type { Call, CallOptions, CreateOptions, Transport } from '../transport/index.ts';

/** What is filed, answered and read of a petition. */
export type {
  ClockReason,
  Contact,
  ContactChange,
  Due,
  FollowReceipt,
  Holder,
  NewPetition,
  NewRating,
  NewSupplement,
  Objection,
  Place,
  Receipt,
  SimilarPetition,
  SimilarQuery,
  SkippedDay,
  TrackedEvent,
  TrackedPetition,
  Withdrawal,
} from '../generated/api.ts';

/** The found petitions like the one being written. */
export interface SimilarPetitions {
  /** Likest first. */
  readonly data: readonly SimilarPetition[];
}

/** Where a petition stands. */
export type PetitionState = TrackedPetition['state'];

/** One of the five steps of the loop that a resident sees. */
export type Step = TrackedPetition['step'];

/** A resident's verdict on the reply. */
export type Rating = NewRating['rating'];

/** What a running limit is about. */
export type ClockKind = ClockReason['rule'];

/** Green, yellow, red, or grey while a clock is paused. */
export type Light = Due['light'];

/** Who holds a matter now. */
export type HolderKind = Holder['kind'];

/** What an event of a petition's history is about. */
export type PetitionEventKind = TrackedEvent['kind'];

/** Why a petition was declined. */
export type DeclineReason = NonNullable<TrackedEvent['declineReason']>;

type ActOf = 'supplements' | 'rating' | 'withdrawal' | 'objection';

/** One act of a petition's owner; the answer is the petition after it. */
function act(
  transport: Transport,
  { code, on, body, options }: { code: string; on: ActOf; body: object; options: CreateOptions },
): Call<TrackedPetition> {
  return transport.send(
    {
      method: 'POST',
      path: `/v1/petitions/{code}/${on}`,
      params: { code },
      body,
      repeatable: 'key',
    },
    options,
  );
}

/**
 * Files a petition. Equal calls under one `idempotencyKey` file it once and get the same receipt.
 *
 * Throws, besides field errors (`invalid_input`): `category_unknown`, `station_unknown`,
 * `deputy_unknown`, `notice_outdated`, `anonymity_not_allowed`, `upload_unknown`. After a
 * `NetworkError` or `TimeoutError` the petition may have arrived: send the same body with the same
 * key again.
 */
export function createPetition(
  transport: Transport,
  draft: NewPetition,
  options?: CreateOptions,
): Call<Receipt> {
  return transport.send(
    { method: 'POST', path: '/v1/petitions', body: draft, repeatable: 'key' },
    options,
  );
}

/** Finds accepted petitions like the one being written, by their public titles; nothing is stored. */
export function findSimilarPetitions(
  transport: Transport,
  query: SimilarQuery,
  options?: CallOptions,
): Call<SimilarPetitions> {
  return transport.send(
    { method: 'POST', path: '/v1/petitions/similar', body: query, repeatable: 'always' },
    options,
  );
}

/** Reads a petition by its tracking code, or by id where a resident's token is given. */
export function retrievePetition(
  transport: Transport,
  code: string,
  options?: CallOptions,
): Call<TrackedPetition> {
  return transport.send({ method: 'GET', path: '/v1/petitions/{code}', params: { code } }, options);
}

/** Adds to one's own petition; in `needs_info` this answers what was asked. */
export function supplementPetition(
  transport: Transport,
  code: string,
  body: NewSupplement,
  options: CreateOptions = {},
): Call<TrackedPetition> {
  return act(transport, { code, on: 'supplements', body, options });
}

/** Rates the reply to one's own petition. Throws `rating_closed` when none waits for a rating. */
export function ratePetition(
  transport: Transport,
  code: string,
  body: NewRating,
  options: CreateOptions = {},
): Call<TrackedPetition> {
  return act(transport, { code, on: 'rating', body, options });
}

/** Withdraws one's own petition; asks `phoneLast4` where a phone was given (`can.needsPhoneLast4`). */
export function withdrawPetition(
  transport: Transport,
  code: string,
  body: Withdrawal = {},
  options: CreateOptions = {},
): Call<TrackedPetition> {
  return act(transport, { code, on: 'withdrawal', body, options });
}

/** Objects, once and within 15 days, to a petition's being declined. */
export function objectToDecline(
  transport: Transport,
  code: string,
  body: Objection,
  options: CreateOptions = {},
): Call<TrackedPetition> {
  return act(transport, { code, on: 'objection', body, options });
}

/** Changes the name or phone of one's own petition. Five wrong `phoneLast4` an hour: `attempts_exhausted`. */
export function changePetitionContact(
  transport: Transport,
  code: string,
  body: ContactChange,
  options?: CallOptions,
): Call<TrackedPetition> {
  return transport.send(
    { method: 'PATCH', path: '/v1/petitions/{code}/contact', params: { code }, body },
    options,
  );
}

/** Follows somebody else's accepted petition by its `id`; the code in the answer is the follower's own. */
export function followPetition(
  transport: Transport,
  id: string,
  options?: CreateOptions,
): Call<FollowReceipt> {
  return transport.send(
    { method: 'POST', path: '/v1/petitions/{id}/follow', params: { id }, repeatable: 'key' },
    options,
  );
}
