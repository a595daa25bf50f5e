import type { NewSupplement, TrackedPetition } from '@lianxin/contract';
import { fromWireId, nextStates, Refusal } from '@lianxin/domain';
import type { Runtime } from '../app/index.ts';
import { changeOwn, type OwnAct } from './change-own.ts';
import { theResident } from './moving-petition.ts';

type Supplement = Omit<OwnAct, 'decide'> & { readonly body: NewSupplement };

/** Adds to one's own petition; what was asked for brings it back to where it came from. */
export function supplementPetition(
  runtime: Runtime,
  { body, ...act }: Supplement,
): Promise<TrackedPetition> {
  const { credential } = act.caller;
  return changeOwn(runtime, {
    ...act,
    decide: ({ state, cameFrom }) => {
      // What can be withdrawn is still being worked on.
      if (!nextStates(state).includes('withdrawn')) throw new Refusal('transition_refused');
      return {
        kind: 'supplemented',
        by: theResident,
        text: body.text,
        ...(state === 'needs_info' && cameFrom && { to: cameFrom }),
        ...(body.uploads && { uploads: { ids: body.uploads.map(fromWireId), credential } }),
      };
    },
  });
}
