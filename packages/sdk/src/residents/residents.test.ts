import { createTestApi, createTestTenant, type TestApi, type TestTenant } from '@lianxin/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient, type Client } from '../index.ts';

let api: TestApi;
let tenant: TestTenant;

beforeAll(async () => {
  api = await createTestApi();
  tenant = await createTestTenant(api.deps);
});
afterAll(() => api.drop());

const phone = '13800001234';
/** One red pixel. */
const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==';

function clientOf(resident?: () => Promise<string>): Client {
  return createClient({
    baseUrl: 'https://liaison.example',
    key: tenant.key,
    resident,
    fetch: (input, init) => Promise.resolve(api.app.request(new Request(input, init))),
  });
}

async function signedIn(): Promise<Client> {
  const client = clientOf();
  const { id } = await client.residents.verify(phone);
  const code = /\d{6}/.exec(api.sms.sent.at(-1)?.text ?? '')?.[0] ?? '';
  const { token } = await client.residents.confirm({ id, code });
  return clientOf(() => Promise.resolve(token));
}

describe('client.residents and client.uploads', () => {
  it('finds a lost petition by its phone and gives it a new code', async () => {
    const client = clientOf();
    const picture = new Blob([Buffer.from(pixel, 'base64')], { type: 'image/png' });
    const upload = await client.uploads.create(picture);
    const lost = await client.petitions.create({
      category: 'road',
      content: '示范路的路灯连续三晚不亮。',
      notice: '1',
      contact: { phone },
      uploads: [upload.id],
    });
    const resident = await signedIn();
    const own = await resident.residents.petitions.list();
    const { code } = await resident.residents.petitions.renewCode(own.data[0]?.id ?? '');
    expect((await client.petitions.retrieve(code)).own?.uploads).toBe(1);
    await expect(client.petitions.retrieve(lost.code)).rejects.toMatchObject({ status: 404 });
  });

  it('refuses a wrong phone code', async () => {
    const client = clientOf();
    const { id } = await client.residents.verify(phone);
    const wrong = client.residents.confirm({ id, code: '000000' });
    await expect(wrong).rejects.toMatchObject({ code: 'verification_code_wrong' });
  });

  it('refuses what is no picture', async () => {
    const text = clientOf().uploads.create(new Blob(['x'], { type: 'image/png' }));
    await expect(text).rejects.toMatchObject({ code: 'image_unreadable' });
  });
});
