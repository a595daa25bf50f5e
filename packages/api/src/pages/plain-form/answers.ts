import type { PetitionDraft } from '@lianxin/contract';
import { z } from 'zod';

const text = z.string().max(20_000).default('');
const tick = z.boolean().default(false);

/** What a person filled in, as it was typed; it travels in the page, since there is no cookie. */
export const answersSchema = z.object({
  category: text,
  content: text,
  address: text,
  isAnonymous: tick,
  name: text,
  phone: text,
  wantsSms: tick,
  isOnBehalf: tick,
  behalfName: text,
  behalfConsent: tick,
  isUnder14: tick,
  guardianName: text,
  guardianPhone: text,
  guardianConsent: tick,
  /** The version of the notice that was agreed to; empty: none. */
  notice: text,
  uploads: z.array(z.string().max(40)).max(9).default([]),
});

export type Answers = z.output<typeof answersSchema>;

/** To whom the page is addressed; it stands in the page's own address. */
export interface Addressee {
  readonly station?: string | undefined;
  readonly deputy?: string | undefined;
}

export const noAnswers: Answers = answersSchema.parse({});

/** Reads a form; nothing is judged yet. */
export function answersOf(form: FormData): Answers {
  const typed = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value.slice(0, 20_000) : '';
  };
  const ticked = (name: string): boolean => typed(name) !== '';
  const kept = form.getAll('upload').filter((id) => typeof id === 'string');
  return {
    category: typed('category'),
    content: typed('content').replaceAll('\r\n', '\n'),
    address: typed('address'),
    isAnonymous: ticked('anonymous'),
    name: typed('name'),
    phone: typed('phone'),
    wantsSms: ticked('sms'),
    isOnBehalf: ticked('on_behalf'),
    behalfName: typed('behalf_name'),
    behalfConsent: ticked('behalf_consent'),
    isUnder14: ticked('under14'),
    guardianName: typed('guardian_name'),
    guardianPhone: typed('guardian_phone'),
    guardianConsent: ticked('guardian_consent'),
    notice: typed('notice'),
    uploads: kept.map((id) => id.slice(0, 40)).slice(0, 9),
  };
}

const filled = (value: string): boolean => value.trim() !== '';

function behalfOf({ isOnBehalf, behalfName }: Answers): Pick<PetitionDraft, 'onBehalfOf'> {
  if (!isOnBehalf) return {};
  return { onBehalfOf: { consent: true, ...(filled(behalfName) && { name: behalfName }) } };
}

function guardianOf(answers: Answers): Pick<PetitionDraft, 'under14' | 'guardian'> {
  const { isUnder14, guardianName, guardianPhone } = answers;
  if (!isUnder14) return {};
  return {
    under14: true,
    guardian: { name: guardianName, phone: guardianPhone, consent: true },
  };
}

/** The answers as the API takes them. */
export function draftOf(answers: Answers, { station, deputy }: Addressee): PetitionDraft {
  const { category, content, address, isAnonymous, name, phone, wantsSms, notice } = answers;
  return {
    category,
    content,
    notice,
    ...(filled(address) && { place: { address } }),
    ...(isAnonymous
      ? { anonymous: true as const }
      : { contact: { phone, ...(filled(name) && { name }) } }),
    ...(wantsSms && !isAnonymous && { notify: 'sms' as const }),
    ...behalfOf(answers),
    ...guardianOf(answers),
    ...(answers.uploads.length > 0 && { uploads: answers.uploads }),
    ...(station !== undefined && { station }),
    ...(deputy !== undefined && { deputy }),
  };
}
