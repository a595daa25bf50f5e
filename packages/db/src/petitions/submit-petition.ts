import type { Grade } from '@lianxin/contract';
import type { NewClock } from '../clocks/index.ts';
import type { Queries } from '../drivers/index.ts';
import type { NewMessage } from '../outbox/index.ts';
import { textJson, type NewText } from '../texts/index.ts';
import type { ActorRole } from '../events/index.ts';
import type { KeptAnswer, StoredAnswer } from '../idempotency/index.ts';
import type { Petition } from './petitions.table.ts';
import { SharedCommits } from './share-commits.ts';

/** Encrypted by the caller; `phoneHash` is keyed and finds a resident's own petitions. */
export interface NewContact {
  readonly name?: Buffer | null;
  readonly phone?: Buffer | null;
  readonly phoneHash?: Buffer | null;
  readonly onBehalfOfName?: Buffer | null;
  readonly guardianName?: Buffer | null;
  readonly guardianPhone?: Buffer | null;
}

export interface Submission {
  /** The authenticated tenant: never taken from the body. */
  readonly tenantId: string;
  readonly id: string;
  readonly receivedAt: Date;
  readonly categoryId: string;
  readonly stationId: string;
  readonly deputyId?: string | null;
  readonly ruleVersion: number;
  readonly noticeVersion: string;
  readonly channel: Petition['channel'];
  readonly credential: string;
  readonly anonymous: boolean;
  readonly notify: Petition['notify'];
  readonly onBehalf?: boolean;
  readonly under14?: boolean;
  readonly content: NewText;
  readonly title?: NewText | null;
  readonly address?: NewText | null;
  readonly point?: { readonly lat: number; readonly lng: number } | null;
  readonly gradeProposal?: { readonly grade: Grade; readonly reasons: string[] } | null;
  readonly contact?: NewContact | null;
  /** Keyed hash of the owner's tracking code. */
  readonly codeHash: Buffer;
  readonly clock: NewClock;
  readonly event: {
    readonly id: string;
    readonly actorRole: ActorRole;
    readonly actorId?: string | null;
  };
  /** Ids of pictures that the same credential sent; each can be claimed once. */
  readonly uploads?: readonly string[];
  readonly messages?: readonly NewMessage[];
  /** Absent only where no request stands behind the filing. */
  readonly idempotency?: KeptAnswer | null;
}

export type SubmitResult =
  | { readonly outcome: 'filed' }
  /** The key was used before: the stored answer, and the hash of the body it belongs to. */
  | ({ readonly outcome: 'replayed' } & StoredAnswer);

interface SubmitRow {
  readonly outcome: 'filed' | 'replayed';
  readonly status: number | null;
  readonly answer: Buffer | null;
  readonly bodyHash: Buffer | null;
}

const base64 = (bytes: Buffer | null | undefined) => bytes?.toString('base64') ?? null;

function contactJson(contact: NewContact) {
  return {
    name: base64(contact.name),
    phone: base64(contact.phone),
    phoneHash: base64(contact.phoneHash),
    onBehalfOfName: base64(contact.onBehalfOfName),
    guardianName: base64(contact.guardianName),
    guardianPhone: base64(contact.guardianPhone),
  };
}

function recordJson(record: KeptAnswer) {
  return {
    credential: record.credential,
    keyHash: base64(record.keyHash),
    bodyHash: base64(record.bodyHash),
    status: record.status,
    answer: base64(record.answer),
  };
}

/** What `submit_petition` takes; the tenant goes beside it. */
export function submissionJson(submission: Submission) {
  const {
    tenantId: _apart,
    content,
    title,
    address,
    point,
    contact,
    codeHash,
    ...rest
  } = submission;
  const texts = [content, title, address].filter((text) => text != null);
  return {
    ...rest,
    contentTextId: content.id,
    titleTextId: title?.id ?? null,
    addressTextId: address?.id ?? null,
    lat: point?.lat ?? null,
    lng: point?.lng ?? null,
    texts: texts.map(textJson),
    contact: contact ? contactJson(contact) : null,
    codeHash: base64(codeHash),
    uploads: submission.uploads ?? [],
    messages: submission.messages ?? [],
    idempotency: submission.idempotency ? recordJson(submission.idempotency) : null,
  };
}

function resultOf(row: SubmitRow): SubmitResult {
  if (row.status === null || row.answer === null || row.bodyHash === null) {
    return { outcome: 'filed' };
  }
  return { outcome: 'replayed', status: row.status, answer: row.answer, bodyHash: row.bodyHash };
}

const ONE = 'select * from submit_petition($1, $2)';
const SEVERAL = `
  select s.* from jsonb_array_elements($2) with ordinality as given (what, place)
  cross join lateral submit_petition($1, given.what) s
  order by given.place`;

async function submitTogether(
  queries: Queries,
  submissions: readonly Submission[],
): Promise<SubmitResult[]> {
  const [first, ...others] = submissions;
  if (!first) return [];
  const rows =
    others.length === 0
      ? await queries.query<SubmitRow>(ONE, [first.tenantId, submissionJson(first)])
      : await queries.query<SubmitRow>(SEVERAL, [first.tenantId, submissions.map(submissionJson)]);
  return rows.map(resultOf);
}

type Shared = SharedCommits<Submission, SubmitResult>;
const bursts = new WeakMap<Queries, Map<string, Shared>>();

/**
 * Files a petition with everything that belongs to it in one round trip, all or nothing. A burst of one
 * tenant shares statements and commits; each gets its own answer after the commit.
 *
 * A category, station, deputy, notice or upload that the tenant does not have is refused by its
 * constraint: `constraintOf(error)` is `petitions_category_fk`, `petitions_station_fk`,
 * `petitions_deputy_fk`, `petitions_notice_fk` or `upload_claims_pk`.
 */
export async function submitPetition(
  queries: Queries,
  submission: Submission,
): Promise<SubmitResult> {
  const { tenantId } = submission;
  const tenants = bursts.get(queries) ?? new Map<string, Shared>();
  bursts.set(queries, tenants);
  const shared =
    tenants.get(tenantId) ?? new SharedCommits((items) => submitTogether(queries, items));
  tenants.set(tenantId, shared);
  try {
    return await shared.add(submission);
  } finally {
    if (shared.isIdle) tenants.delete(tenantId);
  }
}
