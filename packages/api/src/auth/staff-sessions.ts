import type { ApiDeps } from '../app/index.ts';
import type { StaffSession, StaffSessions } from '../credentials/index.ts';
import { isPass, openPass, signPass, type Pass } from './passes.ts';
import type { LoginDeps, StaffLogin } from './staff-login.ts';

type SessionDeps = LoginDeps & Pick<ApiDeps, 'clock'>;

/** Sessions of the office; the login library is loaded with the first of them, not at start. */
export class LoginSessions implements StaffSessions {
  readonly #deps: SessionDeps;
  #login: Promise<StaffLogin> | null = null;

  constructor(deps: SessionDeps) {
    this.#deps = deps;
  }

  login(): Promise<StaffLogin> {
    this.#login ??= import('./staff-login.ts').then(({ createStaffLogin }) =>
      createStaffLogin(this.#deps),
    );
    return this.#login;
  }

  async find(token: string): Promise<StaffSession | null> {
    return isPass(token) ? this.#findByPass(token) : this.#findByBearer(token);
  }

  /** A pass for the session of a cookie, which lives on by this; and the cookie’s new life. */
  async renew(headers: Headers): Promise<{ pass: Pass; cookies: string[] } | null> {
    const login = await this.login();
    const { response, headers: sent } = await login.api.getSession({
      headers,
      returnHeaders: true,
    });
    if (!response) return null;
    const pass = await signPass(this.#deps, response.session.token);
    return { pass, cookies: sent.getSetCookie() };
  }

  async #findByBearer(token: string): Promise<StaffSession | null> {
    const login = await this.login();
    const headers = new Headers({ authorization: `Bearer ${token}` });
    const found = await login.api.getSession({ headers });
    return found && { userId: found.user.id, name: found.user.name };
  }

  async #findByPass(token: string): Promise<StaffSession | null> {
    const name = await openPass(this.#deps, token);
    if (name === null) return null;
    const { internalAdapter } = await (await this.login()).$context;
    const found = await internalAdapter.findSession(name);
    if (!found || found.session.expiresAt <= this.#deps.clock()) return null;
    return { userId: found.user.id, name: found.user.name };
  }
}
