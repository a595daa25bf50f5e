import type {
  AcceptCase,
  AnswerCase,
  AssignCase,
  Case,
  CaseSummary,
  CloseCase,
  DecideDecline,
  DecideDissatisfaction,
  DecideObjection,
  DeclineCase,
  GradeCase,
  NoteCase,
  operations,
  paths,
  ReopenCase,
  ReplyCase,
  RequestInfo,
} from '../generated/api.ts';
import {
  listOf,
  type Call,
  type CallOptions,
  type List,
  type Transport,
} from '../transport/index.ts';

/** A petition as staff see it, and the body of each command. */
export type {
  AcceptCase,
  AnswerCase,
  AssignCase,
  Case,
  CaseEvent,
  CaseSummary,
  CloseCase,
  DecideDecline,
  DecideDissatisfaction,
  DecideObjection,
  DeclineCase,
  GradeCase,
  NoteCase,
  ReopenCase,
  ReplyCase,
  RequestInfo,
} from '../generated/api.ts';

/** Which cases: in one state, or all that are open. */
export type CasesQuery = Omit<
  NonNullable<operations['cases.list']['parameters']['query']>,
  'after' | 'open'
> & { open?: boolean };

type CommandPath = Extract<keyof paths, `/v1/cases/{id}/${string}`>;

/**
 * Staff's work on petitions. Every command takes the case's `version` and gives the case after it; a
 * stale version throws `version_stale`, whose problem says what changed. A command is not sent again
 * by itself after a lost answer: read the case first.
 */
export class Cases {
  readonly #transport: Transport;

  /** @param transport - made with a staff member's token as its key */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** Lists the cases that are the reader's to see, soonest due first. */
  list(query: CasesQuery = {}, options?: CallOptions): List<CaseSummary> {
    return listOf((after) =>
      this.#transport.send(
        { method: 'GET', path: '/v1/cases', query: { ...query, after } },
        options,
      ),
    );
  }

  /** Reads one case, as far as the reader may see it. */
  retrieve(id: string, options?: CallOptions): Call<Case> {
    return this.#transport.send({ method: 'GET', path: '/v1/cases/{id}', params: { id } }, options);
  }

  /** Accepts a petition; confirms its matter and public title. */
  accept(id: string, body: AcceptCase, options?: CallOptions): Call<Case> {
    return command(this.#transport, { id, path: '/v1/cases/{id}/accept', body, options });
  }

  /** Declines a petition, or proposes to where it was accepted before. */
  decline(id: string, body: DeclineCase, options?: CallOptions): Call<Case> {
    return command(this.#transport, { id, path: '/v1/cases/{id}/decline', body, options });
  }

  /** Agrees or not to declining an accepted petition; the head alone. */
  decideDecline(id: string, body: DecideDecline, options?: CallOptions): Call<Case> {
    return command(this.#transport, { id, path: '/v1/cases/{id}/decide-decline', body, options });
  }

  /** Asks the resident to add something; the clock pauses. */
  requestInfo(id: string, body: RequestInfo, options?: CallOptions): Call<Case> {
    return command(this.#transport, { id, path: '/v1/cases/{id}/request-info', body, options });
  }

  /** Decides the grade of an accepted petition. */
  grade(id: string, body: GradeCase, options?: CallOptions): Call<Case> {
    return command(this.#transport, { id, path: '/v1/cases/{id}/grade', body, options });
  }

  /** Answers a consultation on the spot. */
  answer(id: string, body: AnswerCase, options?: CallOptions): Call<Case> {
    return command(this.#transport, { id, path: '/v1/cases/{id}/answer', body, options });
  }

  /** Hands over to a department, or to a lead and co-handling departments. */
  assign(id: string, body: AssignCase, options?: CallOptions): Call<Case> {
    return command(this.#transport, { id, path: '/v1/cases/{id}/assign', body, options });
  }

  /** Replies to the resident from an approved report. */
  reply(id: string, body: ReplyCase, options?: CallOptions): Call<Case> {
    return command(this.#transport, { id, path: '/v1/cases/{id}/reply', body, options });
  }

  /** Adds an internal note. */
  note(id: string, body: NoteCase, options?: CallOptions): Call<Case> {
    return command(this.#transport, { id, path: '/v1/cases/{id}/note', body, options });
  }

  /** Decides a resident's objection to a decline; the supervisor alone. */
  decideObjection(id: string, body: DecideObjection, options?: CallOptions): Call<Case> {
    return command(this.#transport, { id, path: '/v1/cases/{id}/decide-objection', body, options });
  }

  /** After the second `dissatisfied`: a redo, or closing with a public reason; the supervisor alone. */
  decideDissatisfaction(
    id: string,
    body: DecideDissatisfaction,
    options?: CallOptions,
  ): Call<Case> {
    const path = '/v1/cases/{id}/decide-dissatisfaction';
    return command(this.#transport, { id, path, body, options });
  }

  /** Closes a reopened petition with a public reason; the supervisor alone. */
  close(id: string, body: CloseCase, options?: CallOptions): Call<Case> {
    return command(this.#transport, { id, path: '/v1/cases/{id}/close', body, options });
  }

  /** Reopens a closed petition; the supervisor alone. */
  reopen(id: string, body: ReopenCase, options?: CallOptions): Call<Case> {
    return command(this.#transport, { id, path: '/v1/cases/{id}/reopen', body, options });
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
): Call<Case> {
  return transport.send({ method: 'POST', path, params: { id }, body }, options);
}
