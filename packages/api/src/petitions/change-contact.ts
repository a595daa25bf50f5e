import type { ContactChange, TrackedPetition } from '@lianxin/contract';
import { changeContact } from '@lianxin/db';
import { Refusal } from '@lianxin/domain';
import type { Runtime } from '../app/index.ts';
import { sealContact } from '../contacts/index.ts';
import { phoneHashOf } from '../credentials/index.ts';
import { changeOwn, type OwnAct } from './change-own.ts';
import { theResident } from './moving-petition.ts';
import { withPhoneProof } from './with-phone-proof.ts';

type NewContact = Omit<OwnAct, 'decide' | 'also' | 'once'> & { readonly body: ContactChange };

/** Changes the name or phone of one's own petition. */
export function changeOwnContact(
  runtime: Runtime,
  { body, ...act }: NewContact,
): Promise<TrackedPetition> {
  const { tenantId } = act.caller;
  const { name, phone } = body;
  return withPhoneProof(runtime, { act, last4: body.phoneLast4 }, (assertProven) =>
    changeOwn(runtime, {
      ...act,
      decide: (petition) => {
        // Without a phone there is nothing to prove oneself by, so nothing to change.
        if (petition.contactPhone === null) throw new Refusal('phone_last4_wrong');
        assertProven(petition);
        return { kind: 'contact_changed', by: theResident };
      },
      also: (transaction, { id }) => {
        const seal = (field: 'name' | 'phone', value: string) =>
          sealContact(runtime, { tenantId, petitionId: id, field, value });
        const sealed = phone === undefined ? null : seal('phone', phone);
        return changeContact(transaction, {
          petitionId: id,
          ...(name !== undefined && { name: seal('name', name) }),
          ...(phone !== undefined &&
            sealed && { phone: sealed, phoneHash: phoneHashOf(runtime, { tenantId, phone }) }),
        });
      },
    }),
  );
}
