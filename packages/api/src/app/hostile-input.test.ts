import { errors, problemSchema } from '@lianxin/contract';
import { newId, openTestOffice, realIds, type SampleIds, type TestOffice } from '@lianxin/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let office: TestOffice;
let ids: SampleIds;

beforeAll(async () => {
  office = await openTestOffice();
  ids = await realIds(office);
});
afterAll(() => office.drop());

type Body = string | Uint8Array<ArrayBuffer>;

interface Hostile {
  readonly path: string;
  readonly method?: 'GET' | 'POST' | 'PATCH';
  readonly body?: Body;
  readonly headers?: Record<string, string>;
  readonly as?: 'site' | 'liaison';
}

const NUL = '\\u0000';
const LONE = '\\ud800';
const BOM = '\\ufeff';
const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);
const nested = (open: string, close: string, depth: number) =>
  `${open.repeat(depth)}1${close.repeat(depth)}`;

/** Texts that are no JSON, no object, or an abyss. */
const brokenBodies: readonly [string, Body][] = [
  ['nothing', ''],
  ['a blank', ' '],
  ['half an object', '{"category":"road"'],
  ['a comma too many', '{"category":"road",}'],
  ['single quotes', "{'category':'road'}"],
  ['a comment', '{/**/}'],
  ['NaN', '{"category":NaN}'],
  ['Infinity', '{"version":Infinity}'],
  ['null', 'null'],
  ['a list', '[]'],
  ['a list of bodies', '[{"category":"road"}]'],
  ['a text', '"road"'],
  ['a number', '1'],
  ['true', 'true'],
  ['a huge number alone', '1e400'],
  ['deep lists', nested('[', ']', 5_000)],
  ['deep objects', nested('{"a":', '}', 5_000)],
  ['a deep list in a field', `{"content":${nested('[', ']', 1_000)}}`],
  ['a byte-order mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8('{}')])],
  ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00])],
  ['bytes that are no UTF-8', bytes(0x7b, 0x22, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d)],
  ['an overlong encoding', bytes(0x22, 0xc0, 0x80, 0x22)],
  ['bytes of nothing', bytes(0, 0, 0, 0)],
  ['a prototype', '{"__proto__":{"admin":true}}'],
  ['a constructor', '{"constructor":{"prototype":{}}}'],
  ['a NUL in a name', `{"a${NUL}b":1}`],
  ['a lone surrogate in a name', `{"${LONE}":1}`],
  [
    'a thousand unknown fields',
    JSON.stringify(Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`f${n}`, n]))),
  ],
  ['64 KB and more', JSON.stringify({ content: '长'.repeat(30_000) })],
];

const jsonRoutes = [
  ['/v1/petitions', 'site'],
  ['/v1/petitions/similar', 'site'],
  ['/v1/residents/verifications', 'site'],
  ['/v1/petitions/{code}/supplements', 'site'],
  ['/v1/petitions/{code}/rating', 'site'],
  ['/v1/petitions/{code}/objection', 'site'],
  ['/v1/cases/{id}/accept', 'liaison'],
  ['/v1/cases/{id}/assign', 'liaison'],
] as const;

/** One wrong value in an otherwise valid filing. */
const wrongValues: readonly [string, string][] = [
  ['category', '1'],
  ['category', '"road; drop table petitions"'],
  ['category', `"road${NUL}"`],
  ['category', '["road"]'],
  ['content', 'null'],
  ['content', '1e308'],
  ['content', '{}'],
  ['content', '[]'],
  ['content', 'true'],
  ['content', '""'],
  ['content', '"   "'],
  ['content', `"前${NUL}后"`],
  ['content', `"前${LONE}后"`],
  ['content', '"\\udc00\\ud800"'],
  ['content', `"${BOM}前"`],
  ['content', '"\\u0007"'],
  ['content', '"\\uffff"'],
  ['content', `"${'长'.repeat(2001)}"`],
  ['content', `"${'a'.repeat(50_000)}"`],
  ['title', `"${'长'.repeat(41)}"`],
  ['title', '0'],
  ['place', '"somewhere"'],
  ['place', '{"lat":91,"lng":0}'],
  ['place', '{"lat":1e300,"lng":0}'],
  ['place', '{"lat":"28","lng":"118"}'],
  ['place', '{"lat":28}'],
  ['place', '{"address":null}'],
  ['place', `{"address":"${'长'.repeat(201)}"}`],
  ['place', '{"lat":28,"lng":118,"alt":1}'],
  ['contact', '{"phone":13800001234}'],
  ['contact', '{"phone":"1380000123"}'],
  ['contact', '{"phone":"138000012345"}'],
  ['contact', '{"phone":"１３８００００１２３４"}'],
  ['contact', '{"phone":"13800001234","email":"a@b.example"}'],
  ['contact', '{"phone":{"$ne":null}}'],
  ['contact', '[]'],
  ['anonymous', 'false'],
  ['anonymous', '"true"'],
  ['anonymous', '1'],
  ['station', '"sta_1"'],
  ['station', `"dep_${'0'.repeat(32)}"`],
  ['station', `"sta_${'G'.repeat(32)}"`],
  ['station', `"sta_${'0'.repeat(32)}"`],
  ['deputy', `"dep_${'0'.repeat(32)}"`],
  ['deputy', '-1'],
  ['uploads', '"upl_1"'],
  ['uploads', '[null]'],
  ['uploads', `["upl_${'0'.repeat(32)}"]`],
  ['uploads', JSON.stringify(Array(10).fill(`upl_${'0'.repeat(32)}`))],
  ['notice', '""'],
  ['notice', '1'],
  ['notice', '"0"'],
  ['notice', `"1${NUL}"`],
  ['notify', '"pigeon"'],
  ['notify', 'null'],
  ['onBehalfOf', '{"consent":false}'],
  ['onBehalfOf', '{}'],
  ['under14', 'true'],
  ['guardian', '{"name":"曾示范","phone":"13800001234","consent":true}'],
  ['__proto__', '{}'],
  ['role', '"admin"'],
  ['tenant', '"other"'],
];

const queries = [
  '/v1/stations?limit=0',
  '/v1/stations?limit=-1',
  '/v1/stations?limit=101',
  '/v1/stations?limit=1e9',
  '/v1/stations?limit=1.5',
  '/v1/stations?limit=abc',
  '/v1/stations?limit=',
  '/v1/stations?limit=1&limit=2',
  '/v1/stations?limit[]=1',
  '/v1/stations?limit=Infinity',
  '/v1/stations?after=nonsense',
  '/v1/stations?after=bnVsbA',
  '/v1/stations?after=eyJzb3J0S2V5IjoxfQ',
  `/v1/stations?after=${'x'.repeat(201)}`,
  '/v1/stations?near=91,0',
  '/v1/stations?near=0,181',
  '/v1/stations?near=0',
  '/v1/stations?near=NaN,NaN',
  '/v1/stations?near=1e3,1e3',
  '/v1/stations?near=28.97;118.87',
  "/v1/stations?near=0,0'--",
  '/v1/stations?region=zj',
  '/v1/stations?region=1',
  '/v1/stations?region=330802%00',
  '/v1/stations?feature=golf',
  '/v1/stations?groundFloor=yes',
  '/v1/stations?groundFloor=1',
  '/v1/stations?openNow=',
  '/v1/stations?everywhere=TRUE',
  '/v1/stations?q=',
  '/v1/stations?q=%00',
  '/v1/stations?q=%EF%BB%BF',
  `/v1/stations?q=${'x'.repeat(41)}`,
  '/v1/stations?q=a&q=b',
  '/v1/stations?Q=a',
  '/v1/stations?__proto__=1',
  '/v1/stations?constructor=1',
  '/v1/stations?%00=1',
  '/v1/stations/sta_1',
  `/v1/stations/sta_${'g'.repeat(32)}`,
  `/v1/stations/sta_${'0'.repeat(33)}`,
  '/v1/stations/%00',
  '/v1/stations/%E0%A4%A',
  '/v1/stations/..%2F..%2Fetc%2Fpasswd',
  '/v1/deputies?level=galactic',
  '/v1/deputies?station=1',
  '/v1/deputies?station[$ne]=1',
  `/v1/deputies?field=${'x'.repeat(21)}`,
  '/v1/deputies?q=%ED%A0%80%00',
  '/v1/deputies?after=W10',
  '/v1/deputies/dep_',
  `/v1/deputies/${'0'.repeat(32)}`,
  '/v1/petitions/x',
  '/v1/petitions/%00',
  `/v1/petitions/${'0'.repeat(41)}`,
  '/v1/petitions/0000-0000-0000-0000',
  '/v1/petitions/0000000000000000',
  `/v1/petitions/pet_${'0'.repeat(32)}`,
  '/v1/petitions/0000000000000000/stream',
  '/v1/site?surplus=1',
  '/v1/petitions',
  '/v1/nothing',
  '/v1/../../etc/passwd',
  '/v1//site',
];

const wrongHeaders: readonly [string, Record<string, string>][] = [
  ['no content type', { 'Content-Type': '' }],
  ['plain text', { 'Content-Type': 'text/plain' }],
  ['a form', { 'Content-Type': 'application/x-www-form-urlencoded' }],
  ['many parts', { 'Content-Type': 'multipart/form-data; boundary=x' }],
  ['XML', { 'Content-Type': 'application/xml' }],
  ['a picture', { 'Content-Type': 'image/png' }],
  ['a foreign origin', { Origin: 'https://evil.example' }],
  ['no origin at all', { Origin: 'null' }],
  ['an origin that is none', { Origin: 'javascript:alert(1)' }],
  ['no key for retries', { 'Idempotency-Key': '' }],
  ['a key with blanks', { 'Idempotency-Key': 'a b' }],
  ['an endless key', { 'Idempotency-Key': 'x'.repeat(201) }],
  ['a key beyond ASCII', { 'Idempotency-Key': 'é' }],
  ['a resident who is nobody', { 'Lianxin-Resident': 'x.y.z' }],
  ['a resident signed by nobody', { 'Lianxin-Resident': 'eyJhbGciOiJub25lIn0.e30.' }],
  ['no credential', { Authorization: '' }],
  ['another scheme', { Authorization: 'Basic cGs6' }],
  ['a key of nobody', { Authorization: `Bearer pk_${'0'.repeat(28)}` }],
  ['an endless credential', { Authorization: `Bearer ${'x'.repeat(7_000)}` }],
];

const files: readonly [string, Body][] = [
  ['nothing', ''],
  ['a text', 'no picture'],
  ['SVG', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
  ['HTML', '<!doctype html><script>alert(1)</script>'],
  ['a PDF', '%PDF-1.7\n%%EOF'],
  ['a ZIP', bytes(0x50, 0x4b, 3, 4, ...Array<number>(60).fill(0))],
  ['a GIF', 'GIF89a\u0001\u0000\u0001\u0000'],
  ['the head of a JPEG', bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0)],
  ['the head of a PNG', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
  ['HEIC', new Uint8Array([0, 0, 0, 24, ...utf8('ftypheic'), 0, 0, 0, 0, ...utf8('mif1heic')])],
  ['eleven megabytes', new Uint8Array(11 * 1024 * 1024)],
];

const filing = { category: 'road', content: '路灯不亮。', anonymous: true, notice: '1' };

/** The filing with one field replaced by raw JSON; contact and anonymity exclude each other. */
function filingWith(field: string, raw: string): string {
  const { anonymous: _, ...rest } = filing;
  const others = field === 'contact' ? rest : filing;
  const entries = Object.entries(others).filter(([name]) => name !== field);
  const kept = entries.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`);
  return `{${[...kept, `${JSON.stringify(field)}:${raw}`].join(',')}}`;
}

async function send({ path, method = 'POST', body, headers: extra, as = 'site' }: Hostile) {
  const token = as === 'site' ? office.tenant.key : office.tokenOf(as);
  const sent = new Headers({
    Authorization: `Bearer ${token}`,
    'Content-Type': 'application/json',
    'Idempotency-Key': newId(office.api.deps),
  });
  for (const [name, value] of Object.entries(extra ?? {})) sent.set(name, value);
  const address = path.replace('{code}', ids.code).replace('{id}', ids.petition);
  return office.api.app.request(address, {
    method,
    headers: sent,
    ...(body !== undefined && { body }),
  });
}

/** Sends it, and says how the answer is no proper refusal: nothing where it is one. */
async function faultsOf(hostile: Hostile): Promise<string[]> {
  const answer = await send(hostile);
  const problem = problemSchema.parse(await answer.json());
  const { status, code, errors: wrong = [] } = problem;
  const promises = {
    'is a problem': answer.headers.get('content-type') === 'application/problem+json',
    'is a 4xx': answer.status >= 400 && answer.status < 500,
    'has the status of its code': status === answer.status && errors[code].status === status,
    'says what to do': /[。！]$/.test(String(problem['detail'])),
    'names a field': status !== 422 || wrong.length > 0,
    'gives each field a cure': wrong.every(({ cure }) => cure.length > 4),
  };
  return Object.entries(promises).flatMap(([name, kept]) => (kept ? [] : `${name}: ${code}`));
}

describe.each(jsonRoutes)('POST %s', (path, as) => {
  it.each(brokenBodies)('refuses %s', async (_name, body) => {
    expect(await faultsOf({ path, body, as })).toEqual([]);
  });
});

describe('POST /v1/petitions', () => {
  it.each(wrongValues)('refuses %s: %s', async (field, raw) => {
    const filed = { path: '/v1/petitions', body: filingWith(field, raw) };
    expect(await faultsOf(filed)).toEqual([]);
    const problem = problemSchema.parse(await (await send(filed)).json());
    expect(problem.errors?.map(({ path }) => path.split('.')[0])).toContain(
      field === 'under14' ? 'guardian' : field,
    );
  });

  it.each(wrongHeaders)('refuses %s', async (_name, extra) => {
    const body = JSON.stringify(filing);
    expect(await faultsOf({ path: '/v1/petitions', body, headers: extra })).toEqual([]);
  });
});

describe('GET', () => {
  it.each(queries)('refuses %s', async (path) => {
    expect(await faultsOf({ path, method: 'GET' })).toEqual([]);
  });
});

describe('POST /v1/uploads', () => {
  it.each(files)('refuses %s', async (_name, body) => {
    const headers = { 'Content-Type': 'image/jpeg' };
    expect(await faultsOf({ path: '/v1/uploads', body, headers })).toEqual([]);
  });
});

describe('POST /v1/auth/sign-in/email', () => {
  it.each([
    ...brokenBodies,
    ['no password', '{"email":"a@office.example"}'],
    ['a NUL in the address', `{"email":"a${NUL}@office.example","password":"x"}`],
    ['a NUL in the password', `{"email":"a@office.example","password":"${NUL}"}`],
    ['a list for an address', '{"email":["a@office.example"],"password":"x"}'],
    ['an object for a password', '{"email":"a@office.example","password":{"$ne":null}}'],
    ['an endless password', `{"email":"a@office.example","password":"${'x'.repeat(60_000)}"}`],
  ])('refuses %s', async (_name, body) => {
    expect(await faultsOf({ path: '/v1/auth/sign-in/email', body })).toEqual([]);
  });
});

describe('after all that', () => {
  it('still serves, and has logged no failure', async () => {
    expect((await office.site('/v1/site')).status).toBe(200);
    expect((await office.file()).state).toBe('submitted');
    expect(office.api.log.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('has written neither codes, keys nor query strings into the log', async () => {
    const log = JSON.stringify(office.api.log);
    expect(log).not.toContain(ids.code);
    expect(log).not.toContain(office.tenant.key);
    expect(log).not.toContain('?');
  });
});
