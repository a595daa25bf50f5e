import { petitionRoutes } from '@lianxin/contract';
import { mount, type App } from '../http/index.ts';
import { changeOwnContact } from './change-contact.ts';
import { filePetition } from './file-petition.ts';
import { findSimilar } from './find-similar.ts';
import { followPetition } from './follow-petition.ts';
import { objectToDecline } from './object-petition.ts';
import { ratePetition } from './rate-petition.ts';
import { retrievePetition } from './retrieve-petition.ts';
import { supplementPetition } from './supplement-petition.ts';
import { watchPetition } from './watch-petition.ts';
import { withdrawPetition } from './withdraw-petition.ts';

/** Everything that residents do with petitions. */
export function mountPetitions(app: App): void {
  mount(
    app,
    petitionRoutes.create,
    ({ runtime, caller: { tenantId, credential }, body: draft, now, once }) =>
      filePetition(runtime, { tenantId, credential, draft, now, once }),
    { sealedInWrite: true },
  );
  mount(app, petitionRoutes.similar, ({ runtime, caller: { tenantId }, body: query, now }) =>
    findSimilar(runtime, { tenantId, query, now }),
  );
  mount(app, petitionRoutes.retrieve, ({ runtime, caller, params: { code }, now }) =>
    retrievePetition(runtime, { caller, code, now }),
  );
  mount(app, petitionRoutes.stream, ({ runtime, caller, params: { code }, header, signal }) =>
    watchPetition(runtime, { caller, code, lastEventId: header('last-event-id'), signal }),
  );
  mount(app, petitionRoutes.supplement, ({ runtime, caller, params: { code }, body, now, once }) =>
    supplementPetition(runtime, { caller, code, body, now, once }),
  );
  mount(app, petitionRoutes.rate, ({ runtime, caller, params: { code }, body, now, once }) =>
    ratePetition(runtime, { caller, code, body, now, once }),
  );
  mount(app, petitionRoutes.withdraw, ({ runtime, caller, params: { code }, body, now, once }) =>
    withdrawPetition(runtime, { caller, code, body, now, once }),
  );
  mount(app, petitionRoutes.object, ({ runtime, caller, params: { code }, body, now, once }) =>
    objectToDecline(runtime, { caller, code, body, now, once }),
  );
  mount(app, petitionRoutes.changeContact, ({ runtime, caller, params: { code }, body, now }) =>
    changeOwnContact(runtime, { caller, code, body, now }),
  );
  mount(app, petitionRoutes.follow, ({ runtime, caller, params: { id }, now, once }) =>
    followPetition(runtime, { caller, id, now, once }),
  );
}
