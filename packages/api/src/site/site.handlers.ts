import { siteRoutes } from '@lianxin/contract';
import { mount, type App } from '../http/index.ts';
import { describeSite } from './site.service.ts';

export function mountSite(app: App): void {
  mount(app, siteRoutes.retrieve, ({ runtime, caller }) => describeSite(runtime, caller.tenantId));
}
