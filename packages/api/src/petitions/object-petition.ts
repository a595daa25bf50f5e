import type { Objection, TrackedPetition } from '@lianxin/contract';
import { Refusal } from '@lianxin/domain';
import type { Runtime } from '../app/index.ts';
import { changeOwn, type OwnAct } from './change-own.ts';
import { theResident } from './moving-petition.ts';
import { mayObject } from './show-tracked.ts';

type NewObjection = Omit<OwnAct, 'decide'> & { readonly body: Objection };

/** Objects to a decline: once, and within the limit. A supervisor decides. */
export function objectToDecline(
  runtime: Runtime,
  { body, ...act }: NewObjection,
): Promise<TrackedPetition> {
  return changeOwn(runtime, {
    ...act,
    decide: (petition) => {
      if (!mayObject(petition, act.now)) throw new Refusal('objection_closed');
      return {
        kind: 'objected',
        by: theResident,
        text: body.text,
        textAs: ['objectionTextId'],
        set: { objectedAt: act.now },
        raisesVersion: true,
      };
    },
  });
}
