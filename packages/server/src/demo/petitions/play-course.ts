import { aRunningClock, cutWords, theResident, type Move, type Mover } from '@lianxin/api';
import type { DeclineReason, Grade } from '@lianxin/contract';
import { placeNamedIn } from '@lianxin/domain';
import type { Chance } from '../chance.ts';
import type { CaseFile } from './case-file.ts';
import type { Act } from './courses.ts';
import * as say from './phrases.ts';

/** Who works on the petitions of a station. */
export interface Staff {
  readonly liaison: Mover;
  readonly head: Mover;
  readonly deputy: Mover;
  readonly supervisor: Mover;
  /** The handler of each department. */
  readonly handlers: ReadonlyMap<string, Mover>;
}

/** Everything that the acts of one petition say. */
export interface Script {
  readonly grade: Grade;
  readonly matter: string;
  readonly publicTitle: string;
  readonly address: string | null;
  readonly departmentId: string;
  readonly departmentName: string;
  readonly done: string;
  readonly declined: {
    readonly reason: DeclineReason;
    readonly text: string;
    readonly objection: string;
    readonly decision: string;
  } | null;
  /** The petition that this one would be merged into. */
  readonly mergeInto: string | null;
}

interface Scene {
  readonly file: CaseFile;
  readonly staff: Staff;
  readonly script: Script;
  readonly chance: Chance;
  readonly at: Date;
}

function acceptance({ staff, script, chance }: Scene): Move {
  const { matter, publicTitle, address, grade } = script;
  return {
    kind: 'accepted',
    by: staff.liaison,
    to: 'accepted',
    text: chance.pick(say.accepting),
    columns: { matterTextId: matter, publicTitleTextId: publicTitle },
    set: {
      publicPlace: placeNamedIn(publicTitle, address ?? ''),
      publicWords: cutWords(publicTitle),
      grade,
    },
    data: { grade },
  };
}

function supplement({ file, chance }: Scene): Move {
  const { state, cameFrom } = file.petition;
  const text = chance.pick(say.supplementing);
  const back = state === 'needs_info' && cameFrom ? { to: cameFrom } : {};
  return { kind: 'supplemented', by: theResident, text, ...back };
}

function dissatisfaction({ file, chance }: Scene): Move {
  return {
    kind: 'dissatisfied',
    by: theResident,
    to: 'reopened',
    text: chance.pick(say.complaining),
    data: { rating: 'dissatisfied' },
    set: {
      rating: 'dissatisfied',
      dissatisfactions: file.petition.dissatisfactions + 1,
      afterClosed: false,
    },
  };
}

function rating(rated: 'satisfied' | 'basically_satisfied', { chance, at }: Scene): Move {
  const words = rated === 'satisfied' ? say.praising : say.accepting2;
  return {
    kind: 'rated',
    by: theResident,
    to: 'closed',
    text: chance.pick(words),
    data: { rating: rated },
    set: { rating: rated, closedAt: at },
  };
}

function declining(kind: 'declined' | 'decline_proposed', { staff, script }: Scene): Move {
  const { reason = 'out_of_scope', text = '' } = script.declined ?? {};
  const written = {
    by: staff.liaison,
    text,
    textAs: ['declineTextId'],
    columns: { matterTextId: script.matter },
    data: { reason },
  } as const;
  return kind === 'declined'
    ? { ...written, kind, to: 'declined', set: { declineReason: reason } }
    : { ...written, kind, set: { declineProposed: reason }, raisesVersion: true };
}

function agreement({ file, staff }: Scene): Move {
  const reason = file.petition.declineProposed ?? 'out_of_scope';
  return {
    kind: 'declined',
    by: staff.head,
    to: 'declined',
    text: file.declineText,
    set: { declineProposed: null, declineReason: reason },
    data: { reason },
  };
}

function decision(agreed: boolean, { staff, script, at }: Scene): Move {
  const { decision: refusal = '' } = script.declined ?? {};
  return agreed
    ? {
        kind: 'objection_granted',
        by: staff.supervisor,
        to: 'submitted',
        text: '经审查，异议成立，由联络站重新受理。',
        data: { agreed },
        set: { objectionDecidedAt: at, declineReason: null, declineTextId: null },
      }
    : {
        kind: 'objection_refused',
        by: staff.supervisor,
        text: refusal,
        data: { agreed },
        set: { objectionDecidedAt: at },
        raisesVersion: true,
      };
}

function answer(kind: 'answered' | 'replied', { staff, script, chance, at }: Scene): Move {
  const byDeputy = kind === 'answered' && chance.next() < 0.5;
  const start = chance.pick(kind === 'answered' ? say.answering : say.replying);
  return {
    kind,
    by: byDeputy ? staff.deputy : staff.liaison,
    to: 'replied',
    text: `${start}${script.done}`,
    textAs: ['replyTextId'],
    set: { repliedAt: at, ...(kind === 'answered' && { grade: 'consultation' as const }) },
  };
}

function handlerOf({ staff, script }: Scene): Mover {
  return staff.handlers.get(script.departmentId) ?? staff.head;
}

const acts: Record<Act, (scene: Scene) => Move | void> = {
  accept: acceptance,
  supplement,
  ask: ({ staff, chance }) => ({
    kind: 'info_requested',
    by: staff.liaison,
    to: 'needs_info',
    text: chance.pick(say.asking),
    textAs: ['questionTextId'],
  }),
  note: ({ staff, chance }) => ({
    kind: 'noted',
    by: staff.liaison,
    note: chance.pick(say.noting),
  }),
  answer: (scene) => answer('answered', scene),
  reply: (scene) => answer('replied', scene),
  assign: ({ file, staff, script, chance, at }) => {
    const text = chance.pick(say.handingOver(script.departmentName));
    file.assign(script.departmentId, { by: staff.liaison, text, at });
  },
  redo: ({ file, staff, script, chance, at }) => {
    const isSecond = file.petition.dissatisfactions > 1 || file.petition.afterClosed;
    const by = isSecond ? staff.supervisor : staff.liaison;
    file.assign(script.departmentId, { by, text: chance.pick(say.redoing), at });
  },
  take: (scene) =>
    scene.file.moveAssignment('taken', {
      move: { kind: 'assignment_taken', by: handlerOf(scene), text: scene.chance.pick(say.taking) },
      at: scene.at,
    }),
  report: (scene) =>
    scene.file.moveAssignment('reported', {
      move: { kind: 'assignment_reported', by: handlerOf(scene), note: scene.script.done },
      at: scene.at,
    }),
  approve: ({ file, staff, chance, at }) =>
    file.moveAssignment('approved', {
      move: { kind: 'assignment_approved', by: staff.liaison, note: chance.pick(say.noting) },
      at,
    }),
  rateGood: (scene) => rating('satisfied', scene),
  rateFair: (scene) => rating('basically_satisfied', scene),
  rateBad: dissatisfaction,
  closeSilent: ({ at }) => ({
    kind: 'closed',
    by: aRunningClock,
    to: 'closed',
    set: { closedAt: at },
  }),
  superviseClose: ({ staff, chance, at }) => ({
    kind: 'closed',
    by: staff.supervisor,
    to: 'closed',
    text: chance.pick(say.supervising),
    set: { closedAt: at },
  }),
  reopen: ({ staff, chance }) => ({
    kind: 'reopened',
    by: staff.supervisor,
    to: 'reopened',
    text: chance.pick(say.reopening),
    set: { afterClosed: true, closedAt: null },
  }),
  decline: (scene) => declining('declined', scene),
  propose: (scene) => declining('decline_proposed', scene),
  agree: agreement,
  object: ({ script, at }) => ({
    kind: 'objected',
    by: theResident,
    text: script.declined?.objection ?? '',
    textAs: ['objectionTextId'],
    set: { objectedAt: at },
    raisesVersion: true,
  }),
  refuseObjection: (scene) => decision(false, scene),
  grantObjection: (scene) => decision(true, scene),
  withdraw: ({ file, chance, at }) => {
    const { assignments } = file.petition;
    for (const { state } of assignments) {
      if (state !== 'assigned' && state !== 'taken') continue;
      file.cancelAssignment(at);
    }
    return {
      kind: 'withdrawn',
      by: theResident,
      to: 'withdrawn',
      text: chance.pick(say.withdrawing),
    };
  },
  lapse: () => ({ kind: 'lapsed', by: aRunningClock, to: 'lapsed' }),
  merge: ({ staff, script }) => ({
    kind: 'merged',
    by: staff.liaison,
    to: 'merged',
    ...(script.mergeInto && {
      data: { mergedInto: script.mergeInto },
      set: { mergedInto: script.mergeInto },
    }),
  }),
};

/** Lets one act happen. */
export function playAct(act: Act, scene: Scene): void {
  const move = acts[act](scene);
  if (move) scene.file.move(move, scene.at);
}
