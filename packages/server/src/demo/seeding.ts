import type { Installation } from '../installation/installation.ts';

/** What seeding works with: an installation, whatever its settings. */
export type Seeding = Omit<Installation, 'settings'>;
