import { mountAuth, type LoginSessions } from '../auth/index.ts';
import type { App } from '../http/index.ts';

/** Every feature puts its own routes on the app. */
export function mountFeatures(app: App, { sessions }: { sessions: LoginSessions }): void {
  mountAuth(app, sessions);
}
