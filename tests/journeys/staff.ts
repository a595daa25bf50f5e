import type { Case, CaseCommand, CaseSummary } from '@lianxin/contract';
import type { DemoAccount, Served } from './server.ts';

const office = '衢州';

/** Somebody of the office who signed in with a password and acts over HTTP. */
export class Staff {
  readonly #url: string;
  readonly #token: string;

  constructor(url: string, token: string) {
    this.#url = url;
    this.#token = token;
  }

  static async signIn({ url, demo }: Served, role: string): Promise<Staff> {
    const account = accountOf(demo.accounts, role);
    const answer = await fetch(`${url}/v1/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url },
      body: JSON.stringify({ email: account.email, password: account.password }),
    });
    const token = answer.headers.get('set-auth-token');
    if (!answer.ok || token === null) throw new Error(`sign-in answered ${answer.status}`);
    return new Staff(url, token);
  }

  /** The one case whose own words hold a text; each journey writes words that nobody else writes. */
  async findCase(words: string): Promise<Case> {
    const { data } = await this.#call<{ data: CaseSummary[] }>('/v1/cases?open=true&limit=100');
    const cases = await Promise.all(data.map(({ id }) => this.retrieve(id)));
    const found = cases.filter(({ own }) => own?.content.includes(words));
    if (found.length !== 1 || !found[0]) throw new Error(`${found.length} cases say ${words}`);
    return found[0];
  }

  retrieve(id: string): Promise<Case> {
    return this.#call<Case>(`/v1/cases/${id}`);
  }

  /** Gives a command with the version that is present now. */
  async act(id: string, command: CaseCommand, body: object): Promise<Case> {
    const { version } = await this.retrieve(id);
    return this.#call<Case>(`/v1/cases/${id}/${command}`, { version, ...body });
  }

  async #call<Answer>(path: string, body?: object): Promise<Answer> {
    const answer = await fetch(`${this.#url}${path}`, {
      headers: { authorization: `Bearer ${this.#token}`, 'content-type': 'application/json' },
      ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
    });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    // The contract's own tests hold the answer to its schema.
    return (await answer.json()) as Answer;
  }
}

function accountOf(accounts: readonly DemoAccount[], role: string): DemoAccount {
  const found = accounts.find((one) => one.role === role && one.tenant.includes(office));
  if (!found) throw new Error(`the demo has no ${role} in ${office}`);
  return found;
}
