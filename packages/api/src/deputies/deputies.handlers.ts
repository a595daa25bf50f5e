import { deputyRoutes } from '@lianxin/contract';
import { mount, type App } from '../http/index.ts';
import { listTenantDeputies, retrieveDeputy } from './deputies.service.ts';

export function mountDeputies(app: App): void {
  mount(app, deputyRoutes.list, ({ runtime, caller, query }) =>
    listTenantDeputies(runtime, { tenantId: caller.tenantId, query }),
  );

  mount(app, deputyRoutes.retrieve, ({ runtime, caller, params }) =>
    retrieveDeputy(runtime, { tenantId: caller.tenantId, id: params.id }),
  );
}
