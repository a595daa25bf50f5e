import { routes, uploadSchema, type Route } from '@lianxin/contract';
import { toWireId } from '@lianxin/domain';
import { newId } from '../factories/index.ts';
import type { TestOffice } from './test-office.ts';

type Feature = keyof typeof routes;
type RouteOf<F extends Feature> = (typeof routes)[F][keyof (typeof routes)[F]];
type RouteId = { [F in Feature]: RouteOf<F> extends { id: infer Id } ? Id : never }[Feature];

/** Ids as they stand in addresses: of real things, or of things that are not. */
export interface SampleIds {
  readonly code: string;
  readonly petition: string;
  readonly station: string;
  readonly deputy: string;
  readonly assignment: string;
  readonly verification: string;
  readonly department: string;
  readonly upload: string;
}

/** Every route of the contract by its id. */
export const allRoutes: readonly (readonly [string, Route])[] = Object.values(routes)
  .flatMap((feature): Route[] => Object.values(feature))
  .map((route) => [route.id, route] as const);

/** A body that is valid for its route; null where there is none. */
export function sampleBodies({ department }: Pick<SampleIds, 'department'>) {
  const version = 1;
  const text = '已经办好。';
  return {
    'site.retrieve': null,
    'stations.list': null,
    'stations.retrieve': null,
    'deputies.list': null,
    'deputies.retrieve': null,
    'petitions.create': { category: 'road', content: '路灯不亮。', anonymous: true, notice: '1' },
    'petitions.similar': { category: 'road', content: '路灯不亮。' },
    'petitions.retrieve': null,
    'petitions.stream': null,
    'petitions.supplement': { text: '补充一点。' },
    'petitions.rate': { rating: 'satisfied' },
    'petitions.withdraw': {},
    'petitions.object': { text: '请再看一看。' },
    'petitions.changeContact': { phoneLast4: '1234' },
    'petitions.follow': null,
    'uploads.create': null,
    'uploads.link': null,
    'residents.verify': { phone: '13800001234' },
    'residents.confirm': { code: '123456' },
    'residents.listPetitions': null,
    'residents.renewCode': null,
    'cases.list': null,
    'cases.retrieve': null,
    'cases.accept': { version, matter: '路灯不亮。', publicTitle: '路灯不亮' },
    'cases.decline': { version, reason: 'out_of_scope', matter: '路灯不亮。', text },
    'cases.decide-decline': { version, agree: true },
    'cases.request-info': { version, question: '在哪里？' },
    'cases.grade': { version, grade: 'livelihood' },
    'cases.answer': { version, text },
    'cases.assign': { version, department },
    'cases.reply': { version, text },
    'cases.note': { version, note: '记一笔。' },
    'cases.decide-objection': { version, agree: true, text },
    'cases.decide-dissatisfaction': { version, decision: 'close', text },
    'cases.close': { version, text },
    'cases.reopen': { version, text },
    'assignments.take': { version },
    'assignments.report': { version, report: text },
    'assignments.approve': { version },
    'assignments.redo': { version, reason: '请补充。' },
    'assignments.cancel': { version, reason: '重复。' },
  } satisfies Record<RouteId, object | null>;
}

/** The address of a route about these things. */
export function samplePath({ id, path }: Route, ids: SampleIds): string {
  const [feature] = id.split('.');
  const kinds = {
    stations: ids.station,
    deputies: ids.deputy,
    petitions: ids.petition,
    residents: id === 'residents.confirm' ? ids.verification : ids.petition,
    cases: ids.petition,
    assignments: ids.assignment,
    uploads: ids.upload,
  };
  const named = Object.entries(kinds).find(([name]) => name === feature)?.[1] ?? '';
  return path.replace('{code}', ids.code).replace('{id}', named);
}

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Sends the smallest picture there is; its id. */
async function sendPixel({ api, tenant }: TestOffice): Promise<string> {
  const answer = await api.app.request('/v1/uploads', {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${tenant.key}`,
      'Content-Type': 'image/png',
      'Idempotency-Key': newId(api.deps),
    },
    body: new Uint8Array(Buffer.from(PIXEL, 'base64')),
  });
  return uploadSchema.parse(await answer.json()).id;
}

/** A petition that was filed, accepted and assigned, and what stands around it. */
export async function realIds(office: TestOffice): Promise<SampleIds> {
  const upload = await sendPixel(office);
  const { code } = await office.file({ uploads: [upload] });
  await office.accept(code);
  const { id: petition, assignments } = await office.assign(code);
  const { tenant } = office;
  return {
    code,
    petition,
    assignment: assignments[0]?.id ?? '',
    station: toWireId('station', tenant.stationId),
    deputy: toWireId('deputy', tenant.deputyId),
    verification: toWireId('verification', newId(office.api.deps)),
    department: office.department,
    upload,
  };
}

/** Well-formed names of things that are not. */
export function absentIds(office: TestOffice): SampleIds {
  const id = () => newId(office.api.deps);
  return {
    code: `${office.tenant.codePrefix}000000000000`,
    petition: toWireId('petition', id()),
    assignment: toWireId('assignment', id()),
    station: toWireId('station', id()),
    deputy: toWireId('deputy', id()),
    verification: toWireId('verification', id()),
    department: toWireId('department', id()),
    upload: toWireId('upload', id()),
  };
}
