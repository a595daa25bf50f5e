import { assignmentRoutes } from '@lianxin/contract';
import { mount, type App, type Call } from '../http/index.ts';
import { approveAssignment, cancelAssignment, redoAssignment } from './decide-assignment.ts';
import { reportAssignment, takeAssignment } from './handle-assignment.ts';

/** What every command takes from its call. */
function commanded<Body>({
  caller,
  params,
  body,
  now,
}: Pick<Call<typeof assignmentRoutes.take>, 'caller' | 'params' | 'now'> & { body: Body }) {
  return { caller, id: params.id, now, body };
}

/** What departments do with their assignments, and stations with the reports. */
export function mountAssignments(app: App): void {
  mount(app, assignmentRoutes.take, (call) => takeAssignment(call.runtime, commanded(call)));
  mount(app, assignmentRoutes.report, (call) => reportAssignment(call.runtime, commanded(call)));
  mount(app, assignmentRoutes.approve, (call) => approveAssignment(call.runtime, commanded(call)));
  mount(app, assignmentRoutes.redo, (call) => redoAssignment(call.runtime, commanded(call)));
  mount(app, assignmentRoutes.cancel, (call) => cancelAssignment(call.runtime, commanded(call)));
}
