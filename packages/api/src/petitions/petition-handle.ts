import { isOwnPetition, trackPetition, type Queries, type TrackedRow } from '@lianxin/db';
import { parseTrackingCode, parseWireId, Refusal } from '@lianxin/domain';
import type { Runtime } from '../app/index.ts';
import type { SiteCaller } from '../credentials/index.ts';

/** What opens a petition: a code that was given, or an own one's id. */
type Handle = { readonly codeHash: Buffer } | { readonly ownId: string };

interface Opening {
  readonly caller: SiteCaller;
  /** A tracking code, or the id of a petition. */
  readonly code: string;
}

/** Looks for what a handle names. Codes that nobody has are counted: they cannot be guessed at leisure. */
async function openHandle(runtime: Runtime, { caller, code }: Opening): Promise<Handle> {
  const ownId = parseWireId('petition', code);
  if (ownId !== null) return openOwn(runtime, { caller, ownId });
  await runtime.quotas.assertMayGuess(caller.address);
  const parsed = parseTrackingCode(code);
  if (parsed === null) return refuseGuess(runtime, caller);
  return { codeHash: runtime.keys.hash('tracking_code', parsed) };
}

async function openOwn(
  runtime: Runtime,
  { caller, ownId }: { caller: SiteCaller; ownId: string },
): Promise<Handle> {
  const phoneHash = caller.resident?.phoneHash;
  if (!phoneHash) throw new Refusal('not_found');
  const isOwn = await runtime.database.withTenant(caller.tenantId, (transaction) =>
    isOwnPetition(transaction, { id: ownId, phoneHash }),
  );
  if (!isOwn) throw new Refusal('not_found');
  return { ownId };
}

async function refuseGuess(runtime: Runtime, { address }: SiteCaller): Promise<never> {
  await runtime.quotas.countGuess(address);
  throw new Refusal('not_found');
}

/** The petition behind a code or an own id. */
export async function trackByHandle(
  runtime: Runtime,
  opening: Opening & { readonly queries?: Queries },
): Promise<TrackedRow> {
  const { caller, queries = runtime.database } = opening;
  const handle = await openHandle(runtime, opening);
  const row = await trackPetition(queries, { tenantId: caller.tenantId, ...handle });
  return row ?? refuseGuess(runtime, caller);
}

/** The same for what only the owner may do; a follower's code is answered like an unknown one. */
export async function trackOwn(
  runtime: Runtime,
  opening: Opening & { readonly queries?: Queries },
): Promise<TrackedRow> {
  const row = await trackByHandle(runtime, opening);
  if (row.access !== 'owner') throw new Refusal('not_found');
  return row;
}
