import type { NewText, PetitionChanges, PetitionTransition } from '@lianxin/db';
import { assertTransition, holderOf, Refusal, stepOf } from '@lianxin/domain';
import { newId, newText } from '../texts/index.ts';
import type { Move, Planned } from './move.ts';
import { actorOf, situationOf, type MovingPetition } from './moving-petition.ts';
import { planClocks } from './plan-clocks.ts';

/** The petition as it is once the move is made. */
function petitionAfter(petition: MovingPetition, { to, set, after }: Move): MovingPetition {
  const { declineProposed, objectedAt, objectionDecidedAt, grade } = { ...petition, ...set };
  const { dissatisfactions, afterClosed } = { ...petition, ...set };
  return {
    ...petition,
    state: to ?? petition.state,
    step: stepOf(to ?? petition.state, petition.step),
    declineProposed,
    objectedAt,
    objectionDecidedAt,
    grade,
    dissatisfactions,
    afterClosed,
    ...after,
  };
}

function assertAllowed(petition: MovingPetition, move: Move): void {
  if (move.to === undefined) return;
  const { cameFrom } = petition;
  const { dissatisfactions, afterClosed } = { ...petition, ...move.set };
  const by = actorOf[move.by.role];
  if (by === null) throw new Refusal('transition_refused');
  const facts = { cameFrom, dissatisfactions, afterClosed };
  assertTransition({ from: petition.state, to: move.to, by, facts });
}

function holderAfter(after: MovingPetition, { petition, context }: Planned): PetitionChanges {
  const holderKind = holderOf(situationOf(after));
  const lead = after.assignments.find((each) => each.lead && each.state !== 'cancelled');
  const ids = { station: after.stationId, department: lead?.departmentId ?? null };
  const holderId = holderKind === 'station' || holderKind === 'department' ? ids[holderKind] : null;
  const before = holderOf(situationOf(petition));
  // Who had it before and has it still has had it since then.
  if (before === holderKind) return { holderKind, holderId };
  return { holderKind, holderId, holderSince: context.now };
}

interface PlannedTexts {
  readonly texts: NewText[];
  readonly set: PetitionChanges;
  readonly textId: string | null;
  readonly noteId: string | null;
}

function planTexts({ runtime, move, context }: Planned): PlannedTexts {
  const make = (body: string | undefined) =>
    body === undefined ? null : newText(runtime, { body, now: context.now });
  const text = make(move.text);
  const note = make(move.note);
  const columns = Object.entries(move.columns ?? {}).flatMap(([column, body]) => {
    const made = make(body);
    return made ? [{ column, made }] : [];
  });
  const kept = (move.textAs ?? []).map((column) => [column, text?.id ?? null] as const);
  return {
    texts: [text, note, ...columns.map(({ made }) => made)].filter((each) => each !== null),
    set: Object.fromEntries([...columns.map(({ column, made }) => [column, made.id]), ...kept]),
    textId: text?.id ?? null,
    noteId: note?.id ?? null,
  };
}

/** Everything that one move writes, for the one statement that writes it. */
export function planMove(planned: Planned): PetitionTransition {
  const { runtime, petition, move, context } = planned;
  assertAllowed(petition, move);
  const after = petitionAfter(petition, move);
  const { clocks, dueAt } = planClocks(planned, after);
  const { texts, set, textId, noteId } = planTexts(planned);
  const cameFrom = move.to === 'needs_info' ? petition.state : null;
  return {
    tenantId: context.tenantId,
    id: petition.id,
    from: petition.state,
    ...(move.version !== undefined && { version: move.version }),
    ...(move.to && { to: { state: move.to, step: after.step, cameFrom } }),
    ...(move.raisesVersion && { raisesVersion: true }),
    event: {
      id: newId(runtime, context.now),
      kind: move.kind,
      at: context.now,
      actorRole: move.by.role,
      actorId: move.by.id,
      textId,
      noteId,
      ...(move.data && { data: move.data }),
    },
    texts,
    set: { ...move.set, ...set, ...holderAfter(after, planned), dueAt },
    clocks,
    ...(move.uploads && { uploads: move.uploads.ids, credential: move.uploads.credential }),
    messages: [
      {
        id: newId(runtime, context.now),
        topic: 'petition_changed',
        payload: { kind: move.kind, state: after.state },
      },
    ],
  };
}
