import { petitionStates, type PetitionState } from '@lianxin/contract';
import { assignmentTransitions, nextStates, stepOf } from '@lianxin/domain';
import { createTestDesk, newId, testSubmission, type TestDesk } from '@lianxin/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { constraintOf, sqlStateOf } from '../drivers/index.ts';
import { submitPetition, transitionPetition } from '../petitions/index.ts';

let desk: TestDesk;

beforeAll(async () => {
  desk = await createTestDesk();
});
afterAll(() => desk.drop());

/** A shortest way from `submitted` through the table. */
function wayTo(goal: PetitionState): PetitionState[] {
  const ways: PetitionState[][] = [['submitted']];
  const seen = new Set<PetitionState>(['submitted']);
  for (const way of ways) {
    const last = way.at(-1) ?? 'submitted';
    if (last === goal) return way;
    for (const next of nextStates(last)) {
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  throw new Error(`no way to ${goal}`);
}

function move(id: string, { from, to }: { from: PetitionState; to: PetitionState }) {
  return transitionPetition(desk.database, {
    tenantId: desk.ours.id,
    id,
    from,
    to: { state: to, step: stepOf(to) },
    event: { id: newId(desk), kind: 'noted', at: desk.clock(), actorRole: 'system' },
  });
}

async function petitionIn(state: PetitionState): Promise<string> {
  const submission = testSubmission(desk, { tenant: desk.ours });
  await submitPetition(desk.database, submission);
  const way = wayTo(state);
  for (const [index, to] of way.slice(1).entries()) {
    await move(submission.id, { from: way[index] ?? 'submitted', to });
  }
  return submission.id;
}

function asOurs(text: string, params: readonly unknown[] = []) {
  return desk.database.withTenant(desk.ours.id, ({ query }) => query(text, params));
}

describe('transition_petition', () => {
  it.each(petitionStates)(
    'lets %s go where the domain’s table lets it, and nowhere else',
    async (from) => {
      const id = await petitionIn(from);
      const legal = nextStates(from);
      for (const to of petitionStates.filter((state) => !legal.includes(state))) {
        const refused = await move(id, { from, to }).catch(constraintOf);
        expect([to, refused]).toEqual([to, 'petition_events_transition']);
      }
      for (const to of legal) {
        const copy = await petitionIn(from);
        expect(await move(copy, { from, to })).toEqual({
          outcome: 'done',
          version: wayTo(from).length + 1,
        });
      }
    },
  );

  it('tells a stale writer the version and state that stand', async () => {
    const id = await petitionIn('accepted');
    const answer = await transitionPetition(desk.database, {
      tenantId: desk.ours.id,
      id,
      from: 'accepted',
      version: 1,
      to: { state: 'handling', step: 'handle' },
      event: { id: newId(desk), kind: 'assigned', at: desk.clock(), actorRole: 'head' },
    });
    expect(answer).toEqual({ outcome: 'stale', version: 2, state: 'accepted' });
  });

  it('lets one of fifty writers through', async () => {
    const id = await petitionIn('submitted');
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => move(id, { from: 'submitted', to: 'accepted' })),
    );
    const outcomes = answers.map(({ outcome }) => outcome);
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'stale')).toHaveLength(49);
  });

  it('answers "missing" for another tenant’s petition', async () => {
    const id = await petitionIn('submitted');
    const answer = await transitionPetition(desk.database, {
      tenantId: desk.theirs.id,
      id,
      from: 'submitted',
      to: { state: 'accepted', step: 'analyse' },
      event: { id: newId(desk), kind: 'accepted', at: desk.clock(), actorRole: 'head' },
    });
    expect(answer).toEqual({ outcome: 'missing' });
  });
});

describe('raw SQL of the app’s role', () => {
  it.each([
    "update petitions set state = 'closed'",
    'update petitions set version = 9',
    "update petitions set step = 'supervise'",
    'update petitions set tenant_id = gen_random_uuid()',
    "update petitions set event_head = ''",
    "update petition_events set kind = 'closed'",
    'delete from petition_events',
    'delete from petitions',
    "update assignments set state = 'approved'",
    'delete from assignment_events',
    'update audit_entries set reason = $$x$$',
    'delete from audit_entries',
    'truncate petition_events',
    'alter table petitions no force row level security',
    'create table hole (id uuid)',
    'create temp table petitions (id uuid)',
  ])('is refused: %s', async (text) => {
    await petitionIn('submitted');
    const state = await asOurs(text).then(() => null, sqlStateOf);
    expect(['42501', '42601']).toContain(state);
  });
});

describe('the CHECKs', () => {
  async function pairsOf(name: string): Promise<string[]> {
    const [row] = await desk.database.query<{ definition: string }>(
      'select pg_get_constraintdef(oid) as definition from pg_constraint where conname = $1',
      [name],
    );
    const pairs = row?.definition.matchAll(/(\w+)>(\w+)/g);
    return [...(pairs ?? [])].map(([, from, to]) => `${from} → ${to}`).sort();
  }

  it('hold the pairs of the domain’s table of petitions', async () => {
    const expected = petitionStates.flatMap((from) =>
      nextStates(from).map((to) => `${from} → ${to}`),
    );
    expect(await pairsOf('petition_events_transition')).toEqual(expected.sort());
  });

  it('hold the pairs of the domain’s table of assignments', async () => {
    const expected = Object.entries(assignmentTransitions).flatMap(([from, next]) =>
      next.map((to) => `${from} → ${to}`),
    );
    expect(await pairsOf('assignment_events_transition')).toEqual(expected.sort());
  });
});
