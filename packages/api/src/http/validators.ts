import { zValidator } from '@hono/zod-validator';
import type { Route } from '@lianxin/contract';
import { Refusal } from '@lianxin/domain';
import type { MiddlewareHandler } from 'hono';
import { createMiddleware } from 'hono/factory';
import { z } from 'zod';
import { inputErrors } from '../problems/index.ts';
import { guarded } from './body.ts';
import type { Env } from './env.ts';

const places = { param: 'params', query: 'query', json: 'body' } as const;

/** Checks one part of a request and leaves it in `input`, as its schema writes it. */
export function validator(target: keyof typeof places, schema: z.ZodType): MiddlewareHandler<Env> {
  return zValidator(target, guarded(schema), (result, c) => {
    if (!result.success) {
      // The raw input tells a missing field from a wrong one.
      const errors = inputErrors(result.error.issues, result.data);
      throw new Refusal('invalid_input', { errors });
    }
    c.set('input', { ...c.get('input'), [places[target]]: result.data });
  });
}

/** On public reads the site's key may stand in the query: an image or a link can carry no header. */
function queryOf(route: Route): z.ZodObject {
  const query = route.query ?? z.strictObject({});
  return route.cache === 'public' ? query.extend({ key: z.string().optional() }) : query;
}

/** Hono leaves a query that is no UTF-8 as it came; nobody means to search for `%ED%A0`. */
const isDecodable = createMiddleware<Env>(async ({ req }, next) => {
  const start = req.url.indexOf('?');
  try {
    if (start > 0) decodeURIComponent(req.url.slice(start));
  } catch {
    throw new Refusal('invalid_input', { errors: [{ path: '', code: 'text_unsafe' }] });
  }
  await next();
});

/** Checks of parameters, query and body; unknown fields are refused in each. */
export function validators(route: Route): MiddlewareHandler<Env>[] {
  const { params, body } = route;
  return [
    ...(params ? [validator('param', params)] : []),
    isDecodable,
    validator('query', queryOf(route)),
    ...(body && body !== 'image' ? [validator('json', body)] : []),
  ];
}
