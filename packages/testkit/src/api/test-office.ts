import {
  assignmentSchema,
  caseSchema,
  problemSchema,
  receiptSchema,
  trackedPetitionSchema,
  type Assignment,
  type AssignmentState,
  type Case,
  type CaseCommand,
  type PetitionDraft,
  type Receipt,
  type Role,
  type TrackedPetition,
} from '@lianxin/contract';
import { toWireId } from '@lianxin/domain';
import { createTestTenant, newId, type TestTenant } from '../factories/index.ts';
import { createTestApi, type TestApi, type TestApiOptions } from './create-test-api.ts';
import { signIn, type TestStaff } from './sign-in.ts';

type OfficeRole = Exclude<Role, 'admin'>;
type AssignmentCommand = 'take' | 'report' | 'approve' | 'redo' | 'cancel';
type OwnAct = 'supplements' | 'rating' | 'withdrawal' | 'objection';

const over: readonly AssignmentState[] = ['approved', 'cancelled', 'returned'];
const roles = ['head', 'liaison', 'deputy', 'handler', 'supervisor'] as const;

/** Answered otherwise than the test took for granted. */
export class UnexpectedAnswer extends Error {}

interface Schema<Value> {
  parse(value: unknown): Value;
}

async function expectAnswer<Value>(answer: Response, schema: Schema<Value>): Promise<Value> {
  const body: unknown = await answer.json();
  if (!answer.ok) throw new UnexpectedAnswer(`${answer.status} ${JSON.stringify(body)}`);
  return schema.parse(body);
}

/** The code of a problem answer, with its status: `409 transition_refused`. */
export async function problemOf(answer: Response): Promise<string> {
  const { code } = problemSchema.parse(await answer.json());
  return `${answer.status} ${code}`;
}

/** A tenant with its people, driven over HTTP as a website and a workbench do it. */
export class TestOffice {
  readonly api: TestApi;
  readonly tenant: TestTenant;
  readonly #people: Record<OfficeRole, TestStaff>;

  constructor(api: TestApi, office: { tenant: TestTenant; people: Record<OfficeRole, TestStaff> }) {
    this.api = api;
    this.tenant = office.tenant;
    this.#people = office.people;
  }

  /** What a person of this role shows behind `Bearer`. */
  tokenOf(role: OfficeRole): string {
    return this.#people[role].token;
  }

  /** On the wire. */
  get department(): string {
    return toWireId('department', this.tenant.departmentId);
  }

  get secondDepartment(): string {
    return toWireId('department', this.tenant.secondDepartmentId);
  }

  get deputy(): string {
    return toWireId('deputy', this.tenant.deputyId);
  }

  site(
    path: string,
    { body, method = body === undefined ? 'GET' : 'POST', key, headers = {} }: SiteRequest = {},
  ): Promise<Response> {
    return Promise.resolve(
      this.api.app.request(path, {
        method,
        headers: {
          Authorization: `Bearer ${this.tenant.key}`,
          'Content-Type': 'application/json',
          'Idempotency-Key': key ?? newId(this.api.deps),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    );
  }

  staff(role: OfficeRole, path: string, body?: unknown): Promise<Response> {
    return Promise.resolve(
      this.api.app.request(path, {
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          Authorization: `Bearer ${this.#people[role].token}`,
          'Content-Type': 'application/json',
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    );
  }

  draft(given: Partial<PetitionDraft> = {}): PetitionDraft {
    return {
      category: 'road',
      content: '示范路的路灯连续三晚不亮，放学的孩子看不清台阶。',
      place: { address: '示范街道示范路 12 号' },
      contact: { name: '曾示众', phone: '13800001234' },
      notice: this.tenant.notice,
      ...given,
    };
  }

  async file(given: Partial<PetitionDraft> = {}): Promise<Receipt> {
    return expectAnswer(
      await this.site('/v1/petitions', { body: this.draft(given) }),
      receiptSchema,
    );
  }

  async track(code: string): Promise<TrackedPetition> {
    return expectAnswer(await this.site(`/v1/petitions/${code}`), trackedPetitionSchema);
  }

  tryOwn(code: string, act: OwnAct, body: unknown): Promise<Response> {
    return this.site(`/v1/petitions/${code}/${act}`, { body });
  }

  async own(code: string, act: OwnAct, body: unknown): Promise<TrackedPetition> {
    return expectAnswer(await this.tryOwn(code, act, body), trackedPetitionSchema);
  }

  /** The case behind a code, as a role sees it. */
  async case(code: string, role: OfficeRole = 'head'): Promise<Case> {
    const { id } = await this.track(code);
    return expectAnswer(await this.staff(role, `/v1/cases/${id}`), caseSchema);
  }

  /** Tries a command with the present version unless the body names another. */
  async tryCase(
    code: string,
    { as, command, body }: { as: OfficeRole; command: CaseCommand; body: object },
  ): Promise<Response> {
    const { id, version } = await this.case(code);
    return this.staff(as, `/v1/cases/${id}/${command}`, { version, ...body });
  }

  async command(
    code: string,
    command: { as: OfficeRole; command: CaseCommand; body: object },
  ): Promise<Case> {
    return expectAnswer(await this.tryCase(code, command), caseSchema);
  }

  async tryAssignment(
    code: string,
    { as, command, body }: { as: OfficeRole; command: AssignmentCommand; body: object },
  ): Promise<Response> {
    const { assignments } = await this.case(code);
    const assignment = assignments.find(({ state }) => !over.includes(state)) ?? assignments[0];
    if (!assignment) throw new UnexpectedAnswer('nothing was assigned');
    const { id, version } = assignment;
    return this.staff(as, `/v1/assignments/${id}/${command}`, { version, ...body });
  }

  /** The assignment that is not over, else the latest. */
  async assignment(
    code: string,
    command: { as: OfficeRole; command: AssignmentCommand; body: object },
  ): Promise<Assignment> {
    return expectAnswer(await this.tryAssignment(code, command), assignmentSchema);
  }

  accept(code: string, given: object = {}): Promise<Case> {
    const body = { matter: '示范路的路灯不亮。', publicTitle: '示范路的路灯不亮', ...given };
    return this.command(code, { as: 'liaison', command: 'accept', body });
  }

  assign(code: string, given: object = {}): Promise<Case> {
    const body = { department: this.department, ...given };
    return this.command(code, { as: 'liaison', command: 'assign', body });
  }

  /** From the assignment to the reply: taken, reported, approved and passed on. */
  async handle(code: string, text = '路灯已经修好。'): Promise<Case> {
    await this.assignment(code, { as: 'handler', command: 'take', body: {} });
    const report = { report: '已更换灯泡和线路。' };
    await this.assignment(code, { as: 'handler', command: 'report', body: report });
    await this.assignment(code, { as: 'liaison', command: 'approve', body: {} });
    return this.command(code, { as: 'liaison', command: 'reply', body: { text } });
  }

  /** Back to the Tuesday morning on which every test begins. */
  beginAgain(): void {
    this.api.clock.set('2026-03-10T02:00:00.000Z');
  }

  drop(): Promise<void> {
    return this.api.drop();
  }
}

interface SiteRequest {
  readonly body?: unknown;
  readonly method?: string;
  /** The idempotency key; a new one where the test does not care. */
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One tenant with one person of every role, signed in, on an API of its own. */
export async function openTestOffice(options: TestApiOptions = {}): Promise<TestOffice> {
  return openOfficeOn(await createTestApi(options));
}

/** One more tenant with one person of every role, signed in. */
export async function openOfficeOn(api: TestApi): Promise<TestOffice> {
  const tenant = await createTestTenant(api.deps);
  const [head, liaison, deputy, handler, supervisor] = await Promise.all(
    roles.map((role) => signIn(api, { tenant, role })),
  );
  if (!head || !liaison || !deputy || !handler || !supervisor) throw new Error('nobody came');
  return new TestOffice(api, {
    tenant,
    people: { head, liaison, deputy, handler, supervisor },
  });
}
