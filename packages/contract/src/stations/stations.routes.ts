import { z } from 'zod';
import { idSchema } from '../ids/ids.schemas.ts';
import { pageSchema } from '../route/list.schemas.ts';
import { defineRoute } from '../route/route.ts';
import { stationSchema, stationsQuerySchema } from './stations.schemas.ts';

export const stationRoutes = {
  list: defineRoute({
    id: 'stations.list',
    method: 'get',
    path: '/v1/stations',
    summary:
      'Stations of the key’s tenant, or of everywhere; nearest first where a point is given.',
    access: { as: 'site', operation: 'read' },
    cache: 'public',
    query: stationsQuerySchema,
    answer: { status: 200, schema: pageSchema(stationSchema) },
    errors: [],
  }),
  retrieve: defineRoute({
    id: 'stations.retrieve',
    method: 'get',
    path: '/v1/stations/{id}',
    summary: 'One station of the key’s tenant.',
    access: { as: 'site', operation: 'read' },
    cache: 'public',
    params: z.strictObject({ id: idSchema('station') }),
    answer: { status: 200, schema: stationSchema },
    errors: [],
  }),
};
