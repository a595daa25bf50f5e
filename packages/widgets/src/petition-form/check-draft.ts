import { lengthOf } from './draft.ts';
import type { Form, Wrong, FormWords } from './form.ts';
import { longestContent } from './matter.ts';
import type { Section } from './steps.ts';

const longestName = 50;
const longestAddress = 200;

/** The API's own rule: 11 digits from 1, or a landline with area code. */
const phonePattern = /^(1\d{10}|0\d{2,3}\d{7,8})$/;

type Check = (form: Form, t: FormWords) => (Wrong | undefined | false)[];

const missing = (id: keyof FormWords['missing'], t: FormWords): Wrong => ({
  id,
  text: t.missing[id],
});

function tooLong(id: string, text: string, max: number, t: FormWords): Wrong | undefined {
  const over = lengthOf(text) - max;
  return over > 0 ? { id, text: t.tooLong(max, over) } : undefined;
}

function phone(id: 'phone' | 'guardianPhone', text: string, t: FormWords): Wrong | undefined {
  const digits = text.replace(/[\s-]/g, '');
  if (!digits) return missing(id, t);
  if (phonePattern.test(digits)) return undefined;
  return { id, text: t.phoneWrong(/^1\d*$/.test(digits) ? 11 - digits.length : undefined) };
}

const contact: Check = ({ draft }, t) => {
  const { onBehalf, under14 } = draft;
  const child = onBehalf && under14;
  return [
    ...(draft.anonymous
      ? []
      : [phone('phone', draft.phone, t), tooLong('name', draft.name, longestName, t)]),
    onBehalf && tooLong('behalfName', draft.behalfName, longestName, t),
    onBehalf && !draft.behalfConsent && missing('behalfConsent', t),
    child && !draft.guardianName.trim() && missing('guardianName', t),
    child && tooLong('guardianName', draft.guardianName, longestName, t),
    child && phone('guardianPhone', draft.guardianPhone, t),
    child && !draft.guardianConsent && missing('guardianConsent', t),
  ];
};

const checks: Record<Section, Check> = {
  whom: ({ draft, deputyId, info }, t) => [
    draft.to === 'deputy' && !deputyId && { id: 'deputy', text: t.deputyMissing },
    draft.notice !== info.notice.version && { id: 'notice', text: t.noticeMissing },
  ],
  category: ({ draft, info }, t) => [
    !info.categories.some(({ id }) => id === draft.category) && missing('category', t),
  ],
  content: ({ draft }, t) => [
    !lengthOf(draft.content) && missing('content', t),
    tooLong('content', draft.content, longestContent, t),
  ],
  place: ({ draft }, t) => [tooLong('address', draft.address, longestAddress, t)],
  contact,
  answers: () => [],
};

/** What needs changing in the answer to a question; nothing: it can be sent as it is. */
export const faultsOf = (section: Section, form: Form): Wrong[] =>
  checks[section](form, form.t).filter((wrong): wrong is Wrong => !!wrong);
