import type { StaffSession, StaffSessions } from '../credentials/index.ts';
import type { LoginDeps, StaffLogin } from './staff-login.ts';

/** Sessions of the office; the login library is loaded with the first of them, not at start. */
export class LoginSessions implements StaffSessions {
  readonly #deps: LoginDeps;
  #login: Promise<StaffLogin> | null = null;

  constructor(deps: LoginDeps) {
    this.#deps = deps;
  }

  login(): Promise<StaffLogin> {
    this.#login ??= import('./staff-login.ts').then(({ createStaffLogin }) =>
      createStaffLogin(this.#deps),
    );
    return this.#login;
  }

  async find(token: string): Promise<StaffSession | null> {
    const login = await this.login();
    const headers = new Headers({ authorization: `Bearer ${token}` });
    const found = await login.api.getSession({ headers });
    return found && { userId: found.user.id, name: found.user.name };
  }
}
