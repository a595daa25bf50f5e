import { createHash, randomUUID } from 'node:crypto';
import { createTestDesk, testSubmission, testText, type TestDesk } from '@lianxin/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { constraintOf } from '../drivers/index.ts';
import type { KeptAnswer } from '../idempotency/index.ts';
import { createUpload } from '../uploads/index.ts';
import { submitPetition, trackPetition } from './index.ts';

let desk: TestDesk;

beforeAll(async () => {
  desk = await createTestDesk();
});
afterAll(() => desk.drop());

function record(key: string, body = 'the same body'): KeptAnswer {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return {
    tenantId: desk.ours.id,
    credential: 'key:test',
    keyHash: hash(key),
    bodyHash: hash(body),
    status: 201,
    answer: Buffer.from(`answer ${randomUUID()}`),
    createdAt: desk.clock(),
  };
}

async function upload(credential = 'key:test'): Promise<string> {
  const id = randomUUID();
  const picture = { mediaType: 'image/jpeg', width: 8, height: 8, bytes: 100 };
  await createUpload(desk.database, {
    ...picture,
    tenantId: desk.ours.id,
    id,
    credential,
    objectKey: id,
    createdAt: desk.clock(),
  });
  return id;
}

async function countOf(table: string): Promise<number> {
  const [row] = await desk.database.withTenant(desk.ours.id, ({ query }) =>
    query<{ count: number }>(`select count(*) as count from ${table}`),
  );
  return row?.count ?? 0;
}

describe('submitPetition', () => {
  it('keeps words, contact, clock and first event apart, and shows them to the owner', async () => {
    const submission = testSubmission(desk, {
      tenant: desk.ours,
      title: testText(desk, '路灯不亮'),
      address: testText(desk, '示范路 12 号'),
      anonymous: false,
      contact: { name: Buffer.from('sealed name'), phone: Buffer.from('sealed phone') },
      point: { lat: 28.97, lng: 118.87 },
    });
    expect(await submitPetition(desk.database, submission)).toEqual({ outcome: 'filed' });
    const { codeHash } = submission;
    const found = await trackPetition(desk.database, { tenantId: desk.ours.id, codeHash });
    expect(found).toMatchObject({
      access: 'owner',
      state: 'submitted',
      step: 'collect',
      holderKind: 'station',
      holderName: '示范联络站',
      categoryName: '道路交通',
      ownTitle: '路灯不亮',
      ownAddress: '示范路 12 号',
      ownContent: submission.content.body,
      contactName: Buffer.from('sealed name'),
      receivedAt: submission.receivedAt,
      clock: { kind: 'accept', dueAt: submission.clock.dueAt, endedAt: null, pauses: [] },
      events: [{ kind: 'submitted', actorRole: 'resident', text: null, ownText: null }],
    });
  });

  it('gives the first answer to fifty equal requests at once, and files once', async () => {
    const before = await countOf('petitions');
    const answers = await Promise.all(
      Array.from({ length: 50 }, () =>
        submitPetition(
          desk.database,
          testSubmission(desk, { tenant: desk.ours, idempotency: record('fifty') }),
        ),
      ),
    );
    const replays = answers.filter((answer) => answer.outcome === 'replayed');
    expect(replays).toHaveLength(49);
    expect(new Set(replays.map(({ answer }) => answer.toString())).size).toBe(1);
    expect(await countOf('petitions')).toBe(before + 1);
  });

  it('tells whoever reuses a key for another body which body it belongs to', async () => {
    const first = record('reused');
    const other = record('reused', 'another body');
    await submitPetition(
      desk.database,
      testSubmission(desk, { tenant: desk.ours, idempotency: first }),
    );
    const answer = await submitPetition(
      desk.database,
      testSubmission(desk, { tenant: desk.ours, idempotency: other }),
    );
    expect(answer).toMatchObject({ outcome: 'replayed', bodyHash: first.bodyHash });
  });

  it.each([
    ['categoryId', 'nowhere', 'petitions_category_fk'],
    ['stationId', randomUUID(), 'petitions_station_fk'],
    ['deputyId', randomUUID(), 'petitions_deputy_fk'],
    ['noticeVersion', '99', 'petitions_notice_fk'],
    ['uploads', [randomUUID()], 'upload_claims_pk'],
  ])('leaves nothing behind where %s is unknown', async (field, value, constraint) => {
    const tables = ['petitions', 'texts', 'petition_events', 'codes', 'idempotency_records'];
    const before = await Promise.all(tables.map(countOf));
    const idempotency = record(`unknown ${field}`);
    const submission = {
      ...testSubmission(desk, { tenant: desk.ours, idempotency }),
      [field]: value,
    };
    const refused = await submitPetition(desk.database, submission).catch(constraintOf);
    expect(refused).toBe(constraint);
    expect(await Promise.all(tables.map(countOf))).toEqual(before);
  });

  it('lets one of ten petitions at once have a picture', async () => {
    const uploads = [await upload()];
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        submitPetition(desk.database, testSubmission(desk, { tenant: desk.ours, uploads })).catch(
          constraintOf,
        ),
      ),
    );
    expect(answers.filter((answer) => answer === 'upload_claims_pk')).toHaveLength(9);
  });

  it('does not let a credential have another one’s picture', async () => {
    const uploads = [await upload('key:other')];
    const submission = testSubmission(desk, { tenant: desk.ours, uploads });
    expect(await submitPetition(desk.database, submission).catch(constraintOf)).toBe(
      'upload_claims_pk',
    );
  });
});
