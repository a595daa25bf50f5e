import { z } from 'zod';
import { idSchema } from '../ids/ids.schemas.ts';
import { defineRoute } from '../route/route.ts';
import { deputiesPageSchema, deputiesQuerySchema, deputySchema } from './deputies.schemas.ts';

export const deputyRoutes = {
  list: defineRoute({
    id: 'deputies.list',
    method: 'get',
    path: '/v1/deputies',
    summary:
      'Deputies of the key’s tenant, by station, level, field, or name in characters or pinyin.',
    access: { as: 'site', operation: 'read' },
    cache: 'public',
    query: deputiesQuerySchema,
    answer: { status: 200, schema: deputiesPageSchema },
    errors: [],
  }),
  retrieve: defineRoute({
    id: 'deputies.retrieve',
    method: 'get',
    path: '/v1/deputies/{id}',
    summary: 'One deputy of the key’s tenant.',
    access: { as: 'site', operation: 'read' },
    cache: 'public',
    params: z.strictObject({ id: idSchema('deputy') }),
    answer: { status: 200, schema: deputySchema },
    errors: [],
  }),
};
