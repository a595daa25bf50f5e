import type { ErrorCode, NewPetition, Receipt } from '@lianxin/contract';
import { submitPetition, type NewContact, type Submission } from '@lianxin/db';
import {
  describeDue,
  formatTrackingCode,
  fromWireId,
  makeTrackingCode,
  proposeGrade,
  Refusal,
  startClock,
  toWireId,
  trackingCodeBytes,
  type Calendar,
  type Clock,
} from '@lianxin/domain';
import type { Runtime } from '../app/index.ts';
import { newClockRow } from '../clocks/index.ts';
import { sealContact, type ContactField } from '../contacts/index.ts';
import { phoneHashOf } from '../credentials/index.ts';
import type { Once } from '../idempotency/index.ts';
import type { FilingDesk } from '../rules/index.ts';
import { newId, newText } from '../texts/index.ts';
import { refusalOfConstraint } from './commit-move.ts';

/** Who files what, and when. */
export interface Filing {
  readonly tenantId: string;
  /** The key, or the login at the counter. */
  readonly credential: string;
  readonly draft: NewPetition;
  readonly now: Date;
  readonly once: Once;
}

interface Prepared extends Filing {
  readonly id: string;
  readonly desk: FilingDesk;
  readonly calendar: Calendar;
  readonly stationId: string;
  readonly deputyId: string | null;
  readonly clock: Clock;
  /** The owner's secret: it leaves in the receipt and is kept as a keyed hash. */
  readonly code: string;
}

const REFUSED_BY: ReadonlyMap<string, ErrorCode> = new Map<string, ErrorCode>([
  ['petitions_category_fk', 'category_unknown'],
  ['petitions_station_fk', 'station_unknown'],
  ['petitions_deputy_fk', 'deputy_unknown'],
  ['petitions_notice_fk', 'notice_outdated'],
  ['upload_claims_pk', 'upload_unknown'],
]);

/** The station named, else the deputy's main one, else the tenant's default. */
function chooseStation({ draft }: Filing, desk: FilingDesk): string {
  const deputyId = draft.deputy === undefined ? null : fromWireId(draft.deputy);
  const ofDeputy = deputyId === null ? null : desk.stationOfDeputy.get(deputyId);
  if (ofDeputy === undefined) throw new Refusal('deputy_unknown');
  const stationId =
    draft.station === undefined ? (ofDeputy ?? desk.defaultStationId) : fromWireId(draft.station);
  if (!desk.stations.has(stationId)) throw new Refusal('station_unknown');
  return stationId;
}

function assertAcceptable({ draft }: Filing, desk: FilingDesk): void {
  if (!desk.categories.has(draft.category)) throw new Refusal('category_unknown');
  if (draft.notice !== desk.noticeVersion) throw new Refusal('notice_outdated');
  if (draft.anonymous && !desk.anonymity) throw new Refusal('anonymity_not_allowed');
}

async function prepare(runtime: Runtime, filing: Filing): Promise<Prepared> {
  const { tenantId, draft, now } = filing;
  const [desk, calendar] = await Promise.all([
    runtime.ruleBook.desk(tenantId),
    runtime.ruleBook.calendar(),
  ]);
  assertAcceptable(filing, desk);
  return {
    ...filing,
    id: newId(runtime, now),
    desk,
    calendar,
    stationId: chooseStation(filing, desk),
    deputyId: draft.deputy === undefined ? null : fromWireId(draft.deputy),
    clock: startClock({ kind: 'accept', at: now, rules: desk.rules }),
    code: makeTrackingCode({
      prefix: desk.codePrefix,
      random: runtime.randomBytes(trackingCodeBytes),
    }),
  };
}

function sealContacts(runtime: Runtime, { tenantId, id, draft }: Prepared): NewContact | null {
  const { contact, onBehalfOf, guardian } = draft;
  if (!contact && !onBehalfOf?.name && !guardian) return null;
  const seal = (field: ContactField, value: string | undefined) =>
    sealContact(runtime, { tenantId, petitionId: id, field, value });
  return {
    name: seal('name', contact?.name),
    phone: seal('phone', contact?.phone),
    phoneHash: contact ? phoneHashOf(runtime, { tenantId, phone: contact.phone }) : null,
    onBehalfOfName: seal('onBehalfOfName', onBehalfOf?.name),
    guardianName: seal('guardianName', guardian?.name),
    guardianPhone: seal('guardianPhone', guardian?.phone),
  };
}

function receiptOf({ desk, stationId, now, clock, calendar, code }: Prepared): Receipt {
  const { name = '', phone = null } = desk.stations.get(stationId) ?? {};
  return {
    code: formatTrackingCode(code),
    receivedAt: now.toISOString(),
    step: 'collect',
    state: 'submitted',
    holder: { kind: 'station', name, since: now.toISOString() },
    due: describeDue(clock, { now, calendar }),
    station: { id: toWireId('station', stationId), name, phone },
  };
}

function submissionOf(runtime: Runtime, prepared: Prepared, receipt: Receipt): Submission {
  const { tenantId, credential, draft, now, once, id, desk, calendar } = prepared;
  const { place } = draft;
  const text = (body: string | undefined) =>
    body === undefined ? null : newText(runtime, { body, now });
  const { grade, reasons } = proposeGrade({
    category: draft.category,
    content: draft.content,
    outsideRegion: null,
    nearbyOpen: 0,
  });
  return {
    tenantId,
    id,
    credential,
    receivedAt: now,
    categoryId: draft.category,
    stationId: prepared.stationId,
    deputyId: prepared.deputyId,
    ruleVersion: desk.rules.version,
    noticeVersion: draft.notice,
    channel: 'web',
    anonymous: draft.anonymous ?? false,
    notify: draft.notify ?? 'none',
    onBehalf: draft.onBehalfOf !== undefined,
    under14: draft.under14 ?? false,
    content: newText(runtime, { body: draft.content, now }),
    title: text(draft.title),
    address: text(place?.address),
    point:
      place?.lat === undefined || place.lng === undefined
        ? null
        : { lat: place.lat, lng: place.lng },
    gradeProposal: { grade, reasons: [...reasons] },
    contact: sealContacts(runtime, prepared),
    codeHash: runtime.keys.hash('tracking_code', prepared.code),
    clock: newClockRow(prepared.clock, { id: newId(runtime, now), calendar }),
    event: { id: newId(runtime, now), actorRole: 'resident' },
    uploads: (draft.uploads ?? []).map(fromWireId),
    messages: [
      { id: newId(runtime, now), topic: 'petition_changed', payload: { kind: 'submitted' } },
    ],
    idempotency: once.seal(receipt),
  };
}

/** Files a petition in one round trip; the receipt carries the owner's code, once. */
export async function filePetition(runtime: Runtime, filing: Filing): Promise<Receipt> {
  const prepared = await prepare(runtime, filing);
  const receipt = receiptOf(prepared);
  const submission = submissionOf(runtime, prepared, receipt);
  const { outcome } = await submitPetition(runtime.database, submission).catch((error: unknown) => {
    throw refusalOfConstraint(error, REFUSED_BY);
  });
  // The key was used before: whoever called finds the first answer and gives that.
  if (outcome === 'replayed') throw new Refusal('idempotency_key_reused');
  return receipt;
}
