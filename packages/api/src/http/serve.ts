import type { Route } from '@lianxin/contract';
import { addDays, dayOf, instantAt } from '@lianxin/domain';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { answerOnce, Once, type OnceOptions } from '../idempotency/index.ts';
import type { AnswerOf, Call, Handler, StreamMessage } from './call.ts';
import { checkAnswer } from './check-answer.ts';
import type { RequestContext } from './env.ts';
import { etagOf, matchesEtag } from './etag.ts';
import { eventStream } from './event-stream.ts';
import { readyHeaders, type ReadyAnswer } from './public-cache.ts';

const JSON_TYPE = 'application/json; charset=utf-8';
const ONE_MINUTE = 60_000;

interface Served<R extends Route> extends OnceOptions {
  readonly route: R;
  readonly handler: Handler<R>;
}

function isStream(answer: unknown): answer is AsyncIterable<StreamMessage<unknown>> {
  return typeof answer === 'object' && answer !== null && Symbol.asyncIterator in answer;
}

function onceOf(c: RequestContext, { route, content }: { route: Route; content: unknown }): Once {
  const caller = c.get('caller');
  if (!caller) throw new Error(`${route.id} is idempotent, but nobody asks`);
  const { params } = c.get('input');
  // What an id names is the resident's by their token alone: nobody else's retry may be answered.
  const owner = params && caller.as === 'site' ? caller.resident?.phoneHash?.toString('hex') : null;
  const understood =
    content instanceof Uint8Array ? content : JSON.stringify([route.id, params, content, owner]);
  return new Once(c.get('runtime'), {
    tenantId: caller.tenantId,
    credential: caller.credential,
    key: c.req.header('idempotency-key'),
    status: route.answer.status,
    content: understood,
  });
}

function jsonHeaders(c: RequestContext, cacheControl: string): void {
  c.header('Content-Type', JSON_TYPE);
  c.header('Cache-Control', cacheControl);
}

type Keep = (answer: ReadyAnswer) => void;

function keeperOf(c: RequestContext): Keep | undefined {
  const caller = c.get('caller');
  if (caller?.as !== 'site') return undefined;
  return c.get('runtime').publicCache.ask({ tenantId: caller.tenantId, url: c.req.url });
}

/** Public: kept ready for the next reader until it changes by itself, at most a minute. */
function answerPublic(
  c: RequestContext,
  { bytes, until, keep }: { bytes: string; until: Date; keep: Keep | undefined },
): Response {
  const now = c.get('runtime').clock();
  const midnight = instantAt(addDays(dayOf(now), 1));
  const latest = Math.min(...[until, midnight].map((time) => time.getTime()));
  const answer: ReadyAnswer = { bytes, etag: etagOf(bytes, now), until: latest };
  keep?.(answer);
  for (const [name, value] of Object.entries(readyHeaders(answer, now))) c.header(name, value);
  return matchesEtag(c.req.header('if-none-match'), answer.etag)
    ? c.body(null, 304)
    : c.body(bytes);
}

function answerPrivate(c: RequestContext, bytes: string, status: ContentfulStatusCode): Response {
  jsonHeaders(c, c.req.method === 'GET' ? 'private, no-cache' : 'no-store');
  if (c.req.method !== 'GET') return c.body(bytes, status);
  const etag = etagOf(bytes, c.get('runtime').clock());
  c.header('ETag', etag);
  return matchesEtag(c.req.header('if-none-match'), etag)
    ? c.body(null, 304)
    : c.body(bytes, status);
}

/** Calls the handler with what was checked, and sends what it returns. */
export async function serve<const R extends Route>(
  c: RequestContext,
  { route, handler, sealedInWrite = false }: Served<R>,
): Promise<Response> {
  const runtime = c.get('runtime');
  const now = runtime.clock();
  const leave = new AbortController();
  const input = c.get('input');
  const body = route.body === 'image' ? new Uint8Array(await c.req.arrayBuffer()) : input.body;
  const once = route.idempotent ? onceOf(c, { route, content: body }) : undefined;
  let until = new Date(now.getTime() + ONE_MINUTE);
  const call = {
    runtime,
    params: input.params,
    query: input.query,
    body,
    caller: c.get('caller'),
    now,
    locale: c.get('locale'),
    once,
    signal: leave.signal,
    header: (name: string) => c.req.header(name),
    freshUntil: (time: Date) => {
      if (time < until) until = time;
    },
  } as Call<R>; // admit and the validators of this very route checked every part
  const work = async (): Promise<AnswerOf<R>> => {
    const answer = await handler(call);
    if (runtime.checkAnswers && !isStream(answer)) checkAnswer(route, answer);
    return answer;
  };
  if (once) {
    const sent = await answerOnce(runtime, { once, work, sealedInWrite });
    return answerPrivate(c, sent.body, route.answer.status === 201 ? 201 : 200);
  }
  const keep = route.cache === 'public' ? keeperOf(c) : undefined;
  const answer = await work().catch((error: unknown) => {
    leave.abort();
    throw error;
  });
  if (isStream(answer)) return eventStream(c, { messages: answer, leave: () => leave.abort() });
  if (route.answer.status === 204) return c.body(null, 204);
  const bytes = JSON.stringify(answer);
  if (route.cache === 'public') return answerPublic(c, { bytes, until, keep });
  return answerPrivate(c, bytes, route.answer.status);
}
