import type { TrackedPetition } from '@lianxin/contract';
import type { Runtime } from '../app/index.ts';
import type { SiteCaller } from '../credentials/index.ts';
import { trackByHandle } from './petition-handle.ts';
import { showTracked } from './show-tracked.ts';

/** What the holder of a code, or the resident who filed it, sees of a petition. */
export async function retrievePetition(
  runtime: Runtime,
  { caller, code, now }: { caller: SiteCaller; code: string; now: Date },
): Promise<TrackedPetition> {
  const { tenantId } = caller;
  const row = await trackByHandle(runtime, { caller, code });
  const calendar = await runtime.ruleBook.calendar();
  return showTracked(row, { runtime, tenantId, now, calendar });
}
