import { stationRoutes } from '@lianxin/contract';
import { mount, type App } from '../http/index.ts';
import { listStations, retrieveStation } from './stations.service.ts';

export function mountStations(app: App): void {
  mount(app, stationRoutes.list, async ({ runtime, caller, query, now, freshUntil }) => {
    const { tenantId } = caller;
    const shown = await listStations(runtime, { tenantId, query, now });
    if (shown.freshUntil) freshUntil(shown.freshUntil);
    return shown.data;
  });

  mount(app, stationRoutes.retrieve, async ({ runtime, caller, params, now, freshUntil }) => {
    const { tenantId } = caller;
    const shown = await retrieveStation(runtime, { tenantId, id: params.id, now });
    if (shown.freshUntil) freshUntil(shown.freshUntil);
    return shown.data;
  });
}
