import { mountAssignments } from '../assignments/index.ts';
import { mountAuth, type LoginSessions } from '../auth/index.ts';
import { mountCases } from '../cases/index.ts';
import { mountDeputies } from '../deputies/index.ts';
import { mountHealth } from '../health/index.ts';
import type { App } from '../http/index.ts';
import { mountPages } from '../pages/index.ts';
import { mountPetitions } from '../petitions/index.ts';
import { mountResidents } from '../residents/index.ts';
import { mountSite } from '../site/index.ts';
import { mountStations } from '../stations/index.ts';
import { mountUploads } from '../uploads/index.ts';

/** Every feature puts its own routes on the app. */
export function mountFeatures(app: App, { sessions }: { sessions: LoginSessions }): void {
  mountHealth(app);
  mountAuth(app, sessions);
  mountSite(app);
  mountStations(app);
  mountDeputies(app);
  mountUploads(app);
  mountPetitions(app);
  mountResidents(app);
  mountCases(app);
  mountAssignments(app);
  mountPages(app);
}
