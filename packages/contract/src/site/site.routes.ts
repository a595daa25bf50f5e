import { defineRoute } from '../route/route.ts';
import { siteSchema } from './site.schemas.ts';

export const siteRoutes = {
  retrieve: defineRoute({
    id: 'site.retrieve',
    method: 'get',
    path: '/v1/site',
    summary: 'What this key shows: tenant, stations, categories, notice, anonymity.',
    access: { as: 'site', operation: 'read' },
    cache: 'public',
    answer: { status: 200, schema: siteSchema },
    errors: [],
  }),
};
