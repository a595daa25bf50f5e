import type { NewPetition } from '@lianxin/sdk';
import type { Form } from './form.ts';

const named = (name: string): { name?: string } => (name.trim() ? { name: name.trim() } : {});

function personsOf({ draft }: Form): Partial<NewPetition> {
  return {
    ...(draft.anonymous
      ? { anonymous: true }
      : {
          contact: { ...named(draft.name), phone: draft.phone.trim() },
          notify: draft.sms ? 'sms' : 'none',
        }),
    ...(draft.onBehalf && { onBehalfOf: { ...named(draft.behalfName), consent: true } }),
    ...(draft.onBehalf &&
      draft.under14 && {
        under14: true,
        guardian: {
          name: draft.guardianName.trim(),
          phone: draft.guardianPhone.trim(),
          consent: true,
        },
      }),
  };
}

/** What the API is sent; the same draft always gives the same text, so that a second attempt counts once. */
export function toPetition(form: Form, uploads: readonly string[]): NewPetition {
  const { draft, deputyId } = form;
  const address = draft.address.trim();
  return {
    category: draft.category,
    content: draft.content.trim(),
    ...((address || draft.spot) && { place: { ...(address && { address }), ...draft.spot } }),
    ...(deputyId ? { deputy: deputyId } : { station: form.stationId }),
    ...(uploads.length && { uploads: [...uploads] }),
    notice: draft.notice,
    ...personsOf(form),
  };
}
