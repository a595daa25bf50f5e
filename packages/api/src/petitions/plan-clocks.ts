import type { ClockChange, NewClock, PetitionTransition } from '@lianxin/db';
import { clockOf, isEnded, pause, resume, startClock, type Situation } from '@lianxin/domain';
import { changedClockRow, clockOfRow, newClockRow } from '../clocks/index.ts';
import { newId } from '../texts/index.ts';
import type { Planned } from './move.ts';
import { situationOf, type MovingPetition } from './moving-petition.ts';

interface ClockPlan {
  readonly clocks: NonNullable<PetitionTransition['clocks']>;
  /** Due time of the clock that runs afterwards. */
  readonly dueAt: Date | null;
}

function startOf(situation: Situation, { runtime, move, context }: Planned): NewClock | null {
  const kind = clockOf(situation);
  if (kind === null) return null;
  const { now, rules, calendar } = context;
  const at = move.clockFrom ?? now;
  const clock = startClock({ kind, grade: situation.grade, at, rules });
  return newClockRow(clock, { id: newId(runtime, now), calendar });
}

/** Waiting for the resident: the running clock is set aside, those of departments pause. */
function clocksOfQuestion(planned: Planned, situation: Situation): ClockPlan {
  const { petition, context } = planned;
  const { now, calendar } = context;
  const own = petition.clock;
  const change: ClockChange[] = assignmentClocks(petition).map((row) =>
    changedClockRow(pause(clockOfRow(row), now), { id: row.id, calendar }),
  );
  if (own) {
    const aside = pause(clockOfRow(own), now);
    change.push(changedClockRow(aside, { id: own.id, calendar, endedAt: now }));
  }
  const started = startOf(situation, planned);
  return {
    clocks: { change, start: started ? [started] : [] },
    dueAt: started?.dueAt ?? null,
  };
}

/**
 * Back from the resident: what was set aside goes on with the days of waiting left out, unless the
 * case has moved on to another limit meanwhile.
 */
function clocksOfReturn(planned: Planned, situation: Situation): ClockPlan {
  const { runtime, petition, context } = planned;
  const { now, calendar } = context;
  const aside = petition.asideClock;
  const resumed =
    aside?.kind === clockOf(situation)
      ? newClockRow(
          { ...resume(clockOfRow(aside), now), stoppedAt: null },
          { id: newId(runtime, now), calendar },
        )
      : startOf(situation, planned);
  const change = assignmentClocks(petition).map((row) =>
    changedClockRow(resume(clockOfRow(row), now), { id: row.id, calendar }),
  );
  return {
    clocks: { endRunning: true, change, start: resumed ? [resumed] : [] },
    dueAt: resumed?.dueAt ?? null,
  };
}

function assignmentClocks({ assignments }: MovingPetition) {
  return assignments.flatMap(({ clocks }) => clocks);
}

function planOwnClock(planned: Planned, after: MovingPetition): ClockPlan {
  const { petition, move } = planned;
  const situation = situationOf(after);
  if (after.state === 'needs_info' && move.to) return clocksOfQuestion(planned, situation);
  const isReturn = petition.state === 'needs_info' && move.to && !isEnded(move.to);
  if (isReturn) return clocksOfReturn(planned, situation);
  const isSame = move.to === undefined && petition.clock?.kind === clockOf(situation);
  if (isSame) {
    return { clocks: {}, dueAt: petition.clock?.dueAt ?? null };
  }
  const started = startOf(situation, planned);
  return {
    clocks: {
      endRunning: true,
      endAssignments: after.state !== 'handling',
      start: started ? [started] : [],
    },
    dueAt: started?.dueAt ?? null,
  };
}

/** Which limits a move ends, sets aside, takes up again and starts. */
export function planClocks(planned: Planned, after: MovingPetition): ClockPlan {
  const { move, context } = planned;
  const { clocks, dueAt } = planOwnClock(planned, after);
  const { change = [], start = [], ...rest } = clocks;
  const ended = (move.endsClocks ?? []).map((id) => ({ id, endedAt: context.now }));
  return {
    clocks: {
      ...rest,
      change: [...change, ...ended],
      start: [...start, ...(move.startsClocks ?? [])],
    },
    dueAt,
  };
}
