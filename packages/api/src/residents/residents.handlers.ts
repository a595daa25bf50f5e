import { residentRoutes } from '@lianxin/contract';
import { mount, type App } from '../http/index.ts';
import { listOwnPetitions } from './list-own-petitions.ts';
import { renewCode } from './renew-code.ts';
import { confirmPhone, verifyPhone } from './verify-phone.ts';

/** How residents prove who they are, and what they then find again. */
export function mountResidents(app: App): void {
  mount(app, residentRoutes.verify, ({ runtime, caller: { tenantId }, body, now }) =>
    verifyPhone(runtime, { tenantId, phone: body.phone, now }),
  );
  mount(app, residentRoutes.confirm, ({ runtime, caller: { tenantId }, params, body, now }) =>
    confirmPhone(runtime, { tenantId, id: params.id, code: body.code, now }),
  );
  mount(app, residentRoutes.listPetitions, ({ runtime, caller, query, now }) =>
    listOwnPetitions(runtime, { caller, query, now }),
  );
  mount(app, residentRoutes.renewCode, ({ runtime, caller, params: { id }, now, once }) =>
    renewCode(runtime, { caller, id, now, once }),
  );
}
