import type { Case, CaseEvent, CaseSummary, PetitionEventKind } from '@lianxin/contract';
import type { CaseEventRow, CaseRow, CaseSummaryRow } from '@lianxin/db';
import {
  describeDue,
  explainClock,
  maskName,
  maskPhone,
  maskText,
  proposeGrade,
  proposeMatter,
  proposePublicTitle,
  toWireId,
  type Calendar,
  type MaskingContext,
} from '@lianxin/domain';
import type { Runtime } from '../app/index.ts';
import { clockOfRow } from '../clocks/index.ts';
import { openCaseContact } from './case-contact.ts';
import { commandsFor } from './case-commands.ts';
import { showAssignment, type CaseShowing } from './show-assignment.ts';

/** What a case is shown with. */
export interface Showing extends CaseShowing {
  readonly runtime: Pick<Runtime, 'keys'>;
  readonly tenantId: string;
  readonly masking: MaskingContext;
}

/** A case as a list shows it: the same to every reader. */
export function showCaseSummary(
  row: CaseSummaryRow,
  { now, calendar }: { now: Date; calendar: Calendar },
): CaseSummary {
  return {
    id: toWireId('petition', row.id),
    version: row.version,
    state: row.state,
    step: row.step,
    grade: row.grade,
    category: { id: row.categoryId, name: row.categoryName },
    station: { id: toWireId('station', row.stationId), name: row.stationName },
    publicTitle: row.publicTitle,
    receivedAt: row.receivedAt.toISOString(),
    holder: { kind: row.holderKind, name: row.holderName, since: row.holderSince.toISOString() },
    due: row.clock && describeDue(clockOfRow(row.clock), { now, calendar }),
  };
}

function showProposal(petition: CaseRow, { sight, masking }: Showing): Case['proposal'] {
  const { content, title, address, categoryId } = petition;
  if (!sight.isStation || petition.matter !== null || content === null) return null;
  const own = { content, title, address, category: petition.categoryName };
  const { grade, reasons } =
    petition.gradeProposal ??
    proposeGrade({ category: categoryId, content, outsideRegion: null, nearbyOpen: 0 });
  return {
    matter: proposeMatter(own, masking),
    publicTitle: proposePublicTitle(own, masking),
    grade,
    reasons: [...reasons],
  };
}

function showOwn(petition: CaseRow, { runtime, tenantId, sight }: Showing): Case['own'] {
  if (!sight.isStation || petition.content === null) return null;
  const { name, phone } = openCaseContact(runtime, { petition, tenantId });
  return {
    title: petition.title,
    content: petition.content,
    address: petition.address,
    uploads: petition.uploads.map((id) => toWireId('upload', id)),
    contact: phone === null ? null : { name: name && maskName(name), phone: maskPhone(phone) },
  };
}

function showObjection({ objection }: CaseRow, { sight, masking }: Showing): string | null {
  if (objection === null || sight.isStation) return objection;
  return sight.isInside ? maskText(objection, masking) : null;
}

// What supervisors decide on; everything else that a resident wrote is for the station alone.
const JUDGED: readonly PetitionEventKind[] = ['dissatisfied', 'rated', 'objected'];

function showText({ actorRole, kind, text }: CaseEventRow, { sight, masking }: Showing) {
  if (actorRole !== 'resident' || text === null || sight.isStation) return text;
  return sight.isInside && JUDGED.includes(kind) ? maskText(text, masking) : null;
}

function showEvent(event: CaseEventRow, showing: Showing): CaseEvent {
  const { sight } = showing;
  return {
    id: toWireId('event', event.id),
    kind: event.kind,
    at: event.at.toISOString(),
    by: {
      role: event.actorRole,
      name: event.officeName ?? (sight.isInside ? event.memberName : null),
    },
    from: event.fromState,
    to: event.toState,
    text: showText(event, showing),
    note: sight.isInside ? event.note : null,
  };
}

/** A case as far as the reader may see it. */
export function showCase(petition: CaseRow, showing: Showing): Case {
  const { now, calendar, sight } = showing;
  const clock = petition.clock && clockOfRow(petition.clock);
  return {
    ...showCaseSummary(petition, { now, calendar }),
    matter: petition.matter,
    proposal: showProposal(petition, showing),
    own: showOwn(petition, showing),
    objection: showObjection(petition, showing),
    declineReason: petition.declineReason ?? petition.declineProposed,
    rating: petition.rating,
    dissatisfactions: petition.dissatisfactions,
    why: clock && explainClock(clock, calendar),
    assignments: petition.assignments.map((row) => showAssignment(row, showing)),
    events: petition.events.map((event) => showEvent(event, showing)),
    can: commandsFor(
      petition,
      sight.roles.map(({ role }) => role),
    ),
  };
}
