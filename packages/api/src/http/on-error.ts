import { errors } from '@lianxin/contract';
import { isDatabaseLost } from '@lianxin/db';
import { Refusal } from '@lianxin/domain';
import type { ErrorHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { problemOf } from '../problems/index.ts';
import type { Env, RequestContext } from './env.ts';

/** The one place that turns a refusal into an answer. */
export function answerRefusal(c: RequestContext, refusal: Refusal): Response {
  const problem = problemOf(refusal, { requestId: c.get('requestId'), locale: c.get('locale') });
  const { retryAfter } = refusal.detail;
  if (retryAfter !== undefined) c.header('Retry-After', String(Math.max(1, Math.ceil(retryAfter))));
  if (problem.status === 401) c.header('WWW-Authenticate', 'Bearer');
  c.header('Cache-Control', 'no-store');
  c.header('Content-Language', c.get('locale'));
  c.status(errors[refusal.code].status);
  c.header('Content-Type', 'application/problem+json');
  return c.body(JSON.stringify(problem));
}

/** Hono’s own refusals come from unreadable bodies only; a database that is away comes back. */
export function refusalOf(error: Error): Refusal | null {
  if (error instanceof Refusal) return error;
  if (error instanceof HTTPException && error.status === 400) return new Refusal('body_malformed');
  if (isDatabaseLost(error)) return new Refusal('not_ready', { retryAfter: 1 });
  return null;
}

export const onError: ErrorHandler<Env> = (error, c) => {
  const refusal = refusalOf(error);
  if (refusal) return answerRefusal(c, refusal);
  c.get('runtime').log({
    level: 'error',
    event: 'request_failed',
    requestId: c.get('requestId'),
    route: c.get('pattern'),
    error,
  });
  return answerRefusal(c, new Refusal('internal_error'));
};

/** Allow names what the address takes; HEAD is answered wherever GET is. */
export function onMethodNotAllowed(c: RequestContext, methods: readonly string[]): Response {
  const answer = answerRefusal(c, new Refusal('method_not_allowed'));
  answer.headers.set('Allow', methods.join(', '));
  return answer;
}
