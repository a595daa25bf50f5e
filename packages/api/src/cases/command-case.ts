import type { Case, CaseCommand } from '@lianxin/contract';
import { findCase, type CaseReader, type CaseRow, type Transaction } from '@lianxin/db';
import { fromWireId, Refusal, type Calendar, type RuleProfile } from '@lianxin/domain';
import type { Runtime } from '../app/index.ts';
import type { StaffCaller } from '../credentials/index.ts';
import { commitMove, planMove, StaleMove, type Move, type Mover } from '../petitions/index.ts';
import { assertMasked, type TextForOthers } from '../texts/index.ts';
import { commandFits } from './case-commands.ts';
import { maskingOf } from './case-contact.ts';
import { actingRole, readersOf, sightOf } from './case-reader.ts';
import { showCase } from './show-case.ts';
import { staleRefusal } from './stale-refusal.ts';

/** What a command decides on. */
export interface CaseDesk {
  readonly petition: CaseRow;
  readonly by: Mover;
  readonly now: Date;
  readonly rules: RuleProfile;
  readonly calendar: Calendar;
}

/** One command of staff on one case. */
export interface StaffCommand {
  readonly name: CaseCommand;
  readonly caller: StaffCaller;
  /** The case on the wire. */
  readonly id: string;
  readonly version: number;
  readonly now: Date;
  /** What others than the station will read; refused where it tells who somebody is. */
  readonly texts?: readonly TextForOthers[];
  readonly decide: (desk: CaseDesk) => Omit<Move, 'by' | 'version'>;
  /** What is written besides, in the same transaction. */
  readonly also?: (transaction: Transaction, desk: CaseDesk) => Promise<void>;
}

type Seeing = Pick<StaffCommand, 'caller' | 'id'>;

/** The case as the caller may see it; absent and forbidden look alike. */
export async function seeCase(
  transaction: Transaction,
  { caller, id }: { caller: Seeing['caller']; id: string },
): Promise<CaseRow> {
  const readers: CaseReader[] = readersOf(caller);
  const petition = await findCase(transaction, { id, readers });
  if (!petition) throw new Refusal('not_found');
  return petition;
}

function assertFits({ name, version }: StaffCommand, petition: CaseRow): void {
  if (petition.version !== version) throw staleRefusal(petition, version);
  if (!commandFits[name](petition)) throw new Refusal('transition_refused');
}

interface Ready extends StaffCommand {
  readonly petitionId: string;
  readonly rules: RuleProfile;
  readonly calendar: Calendar;
}

async function writeCommand(
  runtime: Runtime,
  { transaction, command }: { transaction: Transaction; command: Ready },
): Promise<void> {
  const { caller, now, rules, calendar, petitionId, version } = command;
  const { tenantId } = caller;
  const petition = await seeCase(transaction, { caller, id: petitionId });
  assertFits(command, petition);
  const { role, id } = actingRole(caller, petition);
  const desk: CaseDesk = { petition, by: { role, id }, now, rules, calendar };
  const move = { ...command.decide(desk), by: desk.by, version };
  const context = { tenantId, now, rules, calendar };
  await commitMove(transaction, planMove({ runtime, petition, move, context }));
  await command.also?.(transaction, desk);
}

async function readyCommand(runtime: Runtime, command: StaffCommand): Promise<Ready> {
  const { caller, texts = [] } = command;
  const { tenantId } = caller;
  const petitionId = fromWireId(command.id);
  const petition = await runtime.database.withTenant(tenantId, (transaction) =>
    seeCase(transaction, { caller, id: petitionId }),
  );
  actingRole(caller, petition);
  assertFits(command, petition);
  assertMasked(texts, await maskingOf(runtime, { petition, tenantId }));
  const rules = await runtime.ruleBook.rules({ tenantId, version: petition.ruleVersion });
  return { ...command, petitionId, rules, calendar: await runtime.ruleBook.calendar() };
}

/** Carries a command out and gives the case as it is afterwards. */
export async function commandCase(runtime: Runtime, command: StaffCommand): Promise<Case> {
  const ready = await readyCommand(runtime, command);
  const { tenantId } = command.caller;
  await runtime.database
    .withTenant(tenantId, (transaction) => writeCommand(runtime, { transaction, command: ready }))
    .catch(async (error: unknown) => {
      if (!(error instanceof StaleMove)) throw error;
      throw await refuseStale(runtime, ready);
    });
  return retrieveCase(runtime, command);
}

async function refuseStale(runtime: Runtime, { caller, petitionId, version }: Ready) {
  const petition = await runtime.database.withTenant(caller.tenantId, (transaction) =>
    seeCase(transaction, { caller, id: petitionId }),
  );
  return staleRefusal(petition, version);
}

/** One case, as far as the caller may see it. */
export async function retrieveCase(
  runtime: Runtime,
  { caller, id, now }: Seeing & { readonly now: Date },
): Promise<Case> {
  const { tenantId } = caller;
  const petition = await runtime.database.withTenant(tenantId, (transaction) =>
    seeCase(transaction, { caller, id: fromWireId(id) }),
  );
  return showCase(petition, {
    runtime,
    tenantId,
    now,
    calendar: await runtime.ruleBook.calendar(),
    masking: await maskingOf(runtime, { petition, tenantId }),
    sight: sightOf(caller, petition),
  });
}
