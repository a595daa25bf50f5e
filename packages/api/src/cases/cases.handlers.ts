import { caseRoutes } from '@lianxin/contract';
import { mount, type App, type Call } from '../http/index.ts';
import { acceptCase } from './accept-case.ts';
import { answerCase, replyCase } from './answer-case.ts';
import { assignCase } from './assign-case.ts';
import { retrieveCase } from './command-case.ts';
import { closeCase, decideDissatisfaction, reopenCase } from './decide-dissatisfaction.ts';
import { decideObjection } from './decide-objection.ts';
import { decideDecline, declineCase } from './decline-case.ts';
import { gradeCase } from './grade-case.ts';
import { listCases } from './list-cases.ts';
import { noteCase } from './note-case.ts';
import { requestInfo } from './request-info.ts';

/** What every command takes from its call. */
function commanded<Body>({
  caller,
  params,
  body,
  now,
}: Pick<Call<typeof caseRoutes.accept>, 'caller' | 'params' | 'now'> & { body: Body }) {
  return { caller, id: params.id, now, body };
}

/** What staff do with cases. */
export function mountCases(app: App): void {
  mount(app, caseRoutes.list, ({ runtime, caller, query, now }) =>
    listCases(runtime, { caller, query, now }),
  );
  mount(app, caseRoutes.retrieve, ({ runtime, caller, params: { id }, now }) =>
    retrieveCase(runtime, { caller, id, now }),
  );
  mount(app, caseRoutes.accept, (call) => acceptCase(call.runtime, commanded(call)));
  mount(app, caseRoutes.decline, (call) => declineCase(call.runtime, commanded(call)));
  mount(app, caseRoutes.decideDecline, (call) => decideDecline(call.runtime, commanded(call)));
  mount(app, caseRoutes.requestInfo, (call) => requestInfo(call.runtime, commanded(call)));
  mount(app, caseRoutes.grade, (call) => gradeCase(call.runtime, commanded(call)));
  mount(app, caseRoutes.answer, (call) => answerCase(call.runtime, commanded(call)));
  mount(app, caseRoutes.assign, (call) => assignCase(call.runtime, commanded(call)));
  mount(app, caseRoutes.reply, (call) => replyCase(call.runtime, commanded(call)));
  mount(app, caseRoutes.note, (call) => noteCase(call.runtime, commanded(call)));
  mount(app, caseRoutes.decideObjection, (call) => decideObjection(call.runtime, commanded(call)));
  mount(app, caseRoutes.decideDissatisfaction, (call) =>
    decideDissatisfaction(call.runtime, commanded(call)),
  );
  mount(app, caseRoutes.close, (call) => closeCase(call.runtime, commanded(call)));
  mount(app, caseRoutes.reopen, (call) => reopenCase(call.runtime, commanded(call)));
}
