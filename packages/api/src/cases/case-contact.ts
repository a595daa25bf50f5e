import type { CaseRow } from '@lianxin/db';
import type { MaskingContext } from '@lianxin/domain';
import type { Runtime } from '../app/index.ts';
import { openContact, type ContactField } from '../contacts/index.ts';

/** Who stands behind a case, decrypted: never to leave as it is. */
export interface OpenedContact {
  readonly name: string | null;
  readonly phone: string | null;
  /** Every name and phone that no text for others may hold. */
  readonly identities: readonly string[];
}

/** Reads the contact of a case, to mask by it. */
export function openCaseContact(
  runtime: Pick<Runtime, 'keys'>,
  { petition, tenantId }: { petition: CaseRow; tenantId: string },
): OpenedContact {
  const open = (field: ContactField, sealed: Buffer | null) =>
    openContact(runtime, { tenantId, petitionId: petition.id, field, sealed });
  const name = open('name', petition.contactName);
  const phone = open('phone', petition.contactPhone);
  const others = [
    open('onBehalfOfName', petition.onBehalfOfName),
    open('guardianName', petition.guardianName),
    open('guardianPhone', petition.guardianPhone),
  ];
  return { name, phone, identities: [name, phone, ...others].filter((each) => each !== null) };
}

/** By what texts on a case are masked: its persons are hidden, the stations' own phones are not. */
export async function maskingOf(
  runtime: Runtime,
  { petition, tenantId }: { petition: CaseRow; tenantId: string },
): Promise<MaskingContext> {
  const { stations } = await runtime.ruleBook.desk(tenantId);
  const { identities } = openCaseContact(runtime, { petition, tenantId });
  const allowed = [...stations.values()].flatMap(({ phone }) => phone ?? []);
  return { identities, allowed };
}
