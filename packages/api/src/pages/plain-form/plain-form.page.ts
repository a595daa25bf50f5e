import {
  deputySchema,
  followReceiptSchema,
  receiptSchema,
  similarPetitionSchema,
  siteSchema,
  type Site,
} from '@lianxin/contract';
import { formatTrackingCode, parseTrackingCode, Refusal } from '@lianxin/domain';
import { z } from 'zod';
import type { BehindPage } from '../../credentials/index.ts';
import type { App, RequestContext } from '../../http/index.ts';
import { Asker, behindStation } from '../ask/index.ts';
import { postedForm } from '../posted/index.ts';
import { answerSheet, otherSizeOf, sizeOf, type Sheet } from '../sheet/index.ts';
import { openAnswers, sealAnswers, type CheckedAnswers } from './answers-token.ts';
import { answersOf, draftOf, noAnswers, type Addressee, type Answers } from './answers.ts';
import { checkBody } from './check-body.ts';
import { formBody } from './form-body.ts';
import { takePhotos } from './photos.ts';
import { plainFormStyles } from './plain-form.styles.ts';
import { refusedWords, wrongsIn, type Wrong } from './wrongs.ts';

const similarSchema = z.object({ data: z.array(similarPetitionSchema) });

/** What every step of the form knows. */
interface Desk {
  readonly c: RequestContext;
  readonly asker: Asker;
  readonly site: Site;
  readonly addressee: Addressee;
  /** To whom it goes, in words. */
  readonly to: string;
}

async function behindForm(c: RequestContext): Promise<BehindPage> {
  const key = c.req.query('key');
  const station = c.req.query('station');
  if (key) return { key };
  if (station) return behindStation(c.get('runtime'), station);
  throw new Refusal('not_found');
}

async function addressedTo(
  asker: Asker,
  { site, station, deputy }: Addressee & { site: Site },
): Promise<string> {
  if (deputy !== undefined) {
    const path = `/v1/deputies/${encodeURIComponent(deputy)}` as const;
    return `${(await asker.need({ path, schema: deputySchema })).name}代表`;
  }
  const id = station ?? site.defaultStation;
  return site.stations.find((one) => one.id === id)?.name ?? site.brand.name;
}

/** Who is asked for what, from the page's own address. */
export async function openDesk(app: App, c: RequestContext): Promise<Desk> {
  const asker = new Asker(app, { c, behind: await behindForm(c) });
  const station = c.req.query('station') || undefined;
  const deputy = c.req.query('deputy') || undefined;
  const site = await asker.need({ path: '/v1/site', schema: siteSchema });
  const to = await addressedTo(asker, { site, station, deputy });
  return { c, asker, site, addressee: { station, deputy }, to };
}

function addressOf(c: RequestContext): string {
  const { pathname, search } = new URL(c.req.url);
  return pathname + search;
}

function dressed({ c, site, to }: Desk): Omit<Sheet, 'title' | 'body'> {
  return {
    brand: to,
    mark: site.brand.mark,
    theme: site.brand.theme,
    size: sizeOf(c),
    style: plainFormStyles,
    isSecret: true,
    cache: 'no-store',
  };
}

function sizesOf(c: RequestContext): { action: string; resize: string; sizeWord: string } {
  const sizeWord = sizeOf(c) === 'elder' ? '换成标准字号' : '换成大字版';
  return { action: addressOf(c), resize: otherSizeOf(c), sizeWord };
}

interface FormState {
  readonly answers: Answers;
  readonly wrongs?: readonly Wrong[];
}

/** The form, empty or with everything that was typed. */
export function showForm(
  desk: Desk,
  { answers, wrongs = [] }: FormState = { answers: noAnswers },
): Promise<Response> {
  const { c, site, to } = desk;
  const sizes = sizesOf(c);
  const isTyped = answers !== noAnswers;
  const title = wrongs.length > 0 ? `有 ${wrongs.length} 处需要改一下` : '有事找代表';
  return answerSheet(c, {
    ...dressed(desk),
    title,
    ...(!isTyped && { otherSize: sizes.resize }),
    status: wrongs.length > 0 ? 422 : 200,
    body: formBody({
      ...sizes,
      site,
      answers,
      wrongs,
      to,
      resize: isTyped ? sizes.resize : undefined,
    }),
  });
}

interface CheckState {
  readonly answers: Answers;
  readonly token: string;
  readonly wrong?: string;
}

async function showCheck(desk: Desk, { answers, token, wrong }: CheckState): Promise<Response> {
  const { c, asker, site, to } = desk;
  const { category, content, place } = draftOf(answers, {});
  const { data: similar } = await asker.ask({
    path: '/v1/petitions/similar',
    schema: similarSchema,
    body: { category, content, ...(place && { place }) },
  });
  return answerSheet(c, {
    ...dressed(desk),
    title: '看一看，没有错就提交',
    status: wrong === undefined ? 200 : 409,
    body: checkBody({
      ...sizesOf(c),
      site,
      answers,
      to,
      token,
      wrong,
      similar: similar?.data ?? [],
    }),
  });
}

/** The first POST: files nothing, keeps photos, and shows what would be filed. */
async function check(desk: Desk, form: FormData): Promise<Response> {
  const { c, asker, site, addressee } = desk;
  const runtime = c.get('runtime');
  const typed = answersOf(form);
  const { randomBytes } = runtime;
  const photos = await takePhotos(asker, { form, kept: typed.uploads, randomBytes });
  const answers = { ...typed, uploads: [...photos.uploads] };
  if (form.get('action') === 'edit') return showForm(desk, { answers });
  const wrongs = [
    ...wrongsIn({ answers, site, addressee }),
    ...photos.wrongs.map((text) => ({ id: 'photos', text })),
  ];
  if (wrongs.length > 0) return showForm(desk, { answers, wrongs });
  return showCheck(desk, { answers, token: await sealAnswers(runtime, answers) });
}

function toTracker(c: RequestContext, code: string): Response {
  const size = sizeOf(c) === 'elder' ? '&size=elder' : '';
  const path = formatTrackingCode(parseTrackingCode(code) ?? '');
  return c.redirect(`/t/${path}?new${size}`, 303);
}

async function follow(
  { c, asker }: Desk,
  { id, idempotencyKey }: { id: string; idempotencyKey: string },
): Promise<Response> {
  const { code } = await asker.need({
    path: `/v1/petitions/${encodeURIComponent(id)}/follow`,
    schema: followReceiptSchema,
    body: {},
    idempotencyKey: `${idempotencyKey}-${id.slice(0, 40)}`,
  });
  return toTracker(c, code);
}

/** The second POST: files under the seal's number, so that pressing twice files once. */
async function send(
  desk: Desk,
  { checked, token }: { checked: CheckedAnswers; token: string },
): Promise<Response> {
  const { answers, idempotencyKey } = checked;
  const { data, problem } = await desk.asker.ask({
    path: '/v1/petitions',
    schema: receiptSchema,
    body: draftOf(answers, desk.addressee),
    idempotencyKey,
  });
  if (data) return toTracker(desk.c, data.code);
  const wrong = refusedWords[problem.code];
  if (problem.code === 'invalid_input')
    return showForm(desk, { answers, wrongs: wrongsIn({ ...desk, answers }) });
  if (!wrong) throw new Refusal(problem.code);
  if (wrong.id === 'content') return showCheck(desk, { answers, token, wrong: wrong.text });
  return showForm(desk, { answers, wrongs: [wrong] });
}

/** What a checked form comes back with: send, edit, follow another's, or the other size. */
async function settle(desk: Desk, form: FormData): Promise<Response> {
  const token = form.get('token');
  if (typeof token !== 'string') throw new Refusal('body_malformed');
  const checked = await openAnswers(desk.c.get('runtime'), token);
  const { answers, idempotencyKey, isLate } = checked;
  const followed = form.get('follow');
  if (typeof followed === 'string') return follow(desk, { id: followed, idempotencyKey });
  if (form.get('action') === 'edit') return showForm(desk, { answers });
  if (form.get('action') === 'show') return showCheck(desk, { answers, token });
  if (!isLate) return send(desk, { checked, token });
  const fresh = await sealAnswers(desk.c.get('runtime'), answers);
  const wrong = '核对页放了超过 1 小时，还没有提交。请再看一遍，没有错就再按一次“提交”。';
  return showCheck(desk, { answers, token: fresh, wrong });
}

/** Everything that is posted to the form. */
export async function takeForm(desk: Desk): Promise<Response> {
  const form = await postedForm(desk.c);
  return form.has('token') ? settle(desk, form) : check(desk, form);
}
