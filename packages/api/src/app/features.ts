import { mountAuth, type LoginSessions } from '../auth/index.ts';
import { mountHealth } from '../health/index.ts';
import type { App } from '../http/index.ts';

/** Every feature puts its own routes on the app. */
export function mountFeatures(app: App, { sessions }: { sessions: LoginSessions }): void {
  mountHealth(app);
  mountAuth(app, sessions);
}
