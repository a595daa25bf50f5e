import { uploadLinkSchema, uploadSchema } from '@lianxin/contract';
import { createTestKey, openTestOffice, problemOf, type TestOffice } from '@lianxin/testkit';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clearUploads } from './index.ts';

let office: TestOffice;

beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.drop());

let sent = 0;

async function upload(key = office.tenant.key) {
  const create = { width: 60, height: 40, channels: 3, background: '#b1232a' } as const;
  const bytes = await sharp({ create }).jpeg().toBuffer();
  const answer = await office.api.app.request('/v1/uploads', {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${key}`,
      'Content-Type': 'image/jpeg',
      'Idempotency-Key': `upload-${(sent += 1)}`,
    },
    body: new Uint8Array(bytes),
  });
  expect(answer.status).toBe(201);
  return uploadSchema.parse(await answer.json());
}
const fileWith = (...uploads: string[]) =>
  office.site('/v1/petitions', { body: office.draft({ uploads }) });

describe('a picture', () => {
  it('is taken in with its size, and belongs to the petition that claims it', async () => {
    const { id, width, height } = await upload();
    expect([width, height]).toEqual([60, 40]);
    const { code } = await office.file({ uploads: [id] });
    expect((await office.case(code)).own?.uploads).toEqual([id]);
    expect((await office.track(code)).own?.uploads).toBe(1);
  });

  it('is claimed once', async () => {
    const { id } = await upload();
    expect((await fileWith(id)).status).toBe(201);
    expect(await problemOf(await fileWith(id))).toBe('422 upload_unknown');
  });

  it('is claimed by the credential that sent it only', async () => {
    const { tenant, api } = office;
    const { id } = await upload(await createTestKey(api.deps, { tenant }));
    expect(await problemOf(await fileWith(id))).toBe('422 upload_unknown');
  });

  it('is gone after a day unless a petition claimed it, bytes and all', async () => {
    const [kept, left] = [await upload(), await upload()];
    expect((await fileWith(kept.id)).status).toBe(201);
    const before = office.api.files.kept.size;
    office.api.clock.pass({ hours: 23 });
    await clearUploads(office.api.deps);
    expect(office.api.files.kept.size).toBe(before);
    office.api.clock.pass({ hours: 2 });
    await clearUploads(office.api.deps);
    const names = [...office.api.files.kept.keys()].map((name) => name.replaceAll('-', ''));
    expect(names.some((name) => name.includes(kept.id.slice(4)))).toBe(true);
    expect(names.some((name) => name.includes(left.id.slice(4)))).toBe(false);
    expect(await problemOf(await fileWith(left.id))).toBe('422 upload_unknown');
  });

  it('is seen by the station through an address that ends after five minutes', async () => {
    const { id } = await upload();
    await office.file({ uploads: [id] });
    const linked = await office.staff('liaison', `/v1/uploads/${id}/link`);
    const { url } = uploadLinkSchema.parse(await linked.json());
    const path = new URL(url).pathname;
    const picture = await office.api.app.request(path);
    expect(picture.headers.get('content-type')).toBe('image/jpeg');
    expect(picture.headers.get('content-disposition')).toBe('inline');
    const { width } = await sharp(await picture.arrayBuffer()).metadata();
    expect(width).toBe(60);
    expect((await office.api.app.request(`${path}x`)).status).toBe(404);
    office.api.clock.pass({ minutes: 6 });
    expect((await office.api.app.request(path)).status).toBe(404);
  });

  it('is seen by nobody before a petition has it, nor by departments and supervisors', async () => {
    const { id } = await upload();
    const path = `/v1/uploads/${id}/link`;
    expect((await office.staff('liaison', path)).status).toBe(404);
    await office.file({ uploads: [id] });
    expect((await office.staff('liaison', path)).status).toBe(200);
    const others = ['handler', 'supervisor', 'deputy'] as const;
    for (const role of others) expect((await office.staff(role, path)).status).toBe(404);
  });
});
