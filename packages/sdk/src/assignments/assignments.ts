import type {
  ApproveAssignment,
  Assignment,
  CancelAssignment,
  paths,
  RedoAssignment,
  ReportAssignment,
  TakeAssignment,
} from '../generated/api.ts';
import type { Call, CallOptions, Transport } from '../transport/index.ts';

/** A case given to a department, and the body of each command. */
export type {
  ApproveAssignment,
  Assignment,
  CancelAssignment,
  RedoAssignment,
  ReportAssignment,
  TakeAssignment,
} from '../generated/api.ts';

type CommandPath = Extract<keyof paths, `/v1/assignments/{id}/${string}`>;

/** Departments' work. Every command takes the assignment's `version` and gives the assignment after it. */
export class Assignments {
  readonly #transport: Transport;

  /** @param transport - made with a staff member's token as its key */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** Signs for an assignment; a department's handler. */
  take(id: string, body: TakeAssignment, options?: CallOptions): Call<Assignment> {
    return command(this.#transport, { id, path: '/v1/assignments/{id}/take', body, options });
  }

  /** Reports how it was handled; a department's handler. */
  report(id: string, body: ReportAssignment, options?: CallOptions): Call<Assignment> {
    return command(this.#transport, { id, path: '/v1/assignments/{id}/report', body, options });
  }

  /** Approves a department's report. */
  approve(id: string, body: ApproveAssignment, options?: CallOptions): Call<Assignment> {
    return command(this.#transport, { id, path: '/v1/assignments/{id}/approve', body, options });
  }

  /** Sends a report back to be done again. */
  redo(id: string, body: RedoAssignment, options?: CallOptions): Call<Assignment> {
    return command(this.#transport, { id, path: '/v1/assignments/{id}/redo', body, options });
  }

  /** Cancels an assignment that was not yet reported. */
  cancel(id: string, body: CancelAssignment, options?: CallOptions): Call<Assignment> {
    return command(this.#transport, { id, path: '/v1/assignments/{id}/cancel', body, options });
  }
}

function command(
  transport: Transport,
  {
    id,
    path,
    body,
    options,
  }: { id: string; path: CommandPath; body: object; options: CallOptions | undefined },
): Call<Assignment> {
  return transport.send({ method: 'POST', path, params: { id }, body }, options);
}
