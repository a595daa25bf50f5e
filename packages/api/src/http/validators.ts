import { zValidator } from '@hono/zod-validator';
import type { Route } from '@lianxin/contract';
import { Refusal } from '@lianxin/domain';
import type { MiddlewareHandler } from 'hono';
import { z } from 'zod';
import { inputErrors } from '../problems/index.ts';
import { guarded } from './body.ts';
import type { Env } from './env.ts';

const places = { param: 'params', query: 'query', json: 'body' } as const;

function validator(target: keyof typeof places, schema: z.ZodType): MiddlewareHandler<Env> {
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

/** Checks of parameters, query and body; unknown fields are refused in each. */
export function validators(route: Route): MiddlewareHandler<Env>[] {
  const { params, body } = route;
  return [
    ...(params ? [validator('param', params)] : []),
    validator('query', queryOf(route)),
    ...(body && body !== 'image' ? [validator('json', body)] : []),
  ];
}
