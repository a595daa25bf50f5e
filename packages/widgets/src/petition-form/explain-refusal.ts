import type { ApiError, Problem, Site } from '@lianxin/sdk';
import type { Form, Wrong, FormWords } from './form.ts';
import { release } from './send-petition.ts';
import { arrivedMaybeStage, refusedStage } from './sending-stages.ts';
import type { Section } from './steps.ts';

type FieldError = NonNullable<Problem['errors']>[number];
type Spot = readonly [section: Section, field: string];

/** Where on the form each field of the API's body is asked. */
const fields: Readonly<Record<string, Spot>> = {
  category: ['category', 'category'],
  content: ['content', 'content'],
  'place.address': ['place', 'address'],
  uploads: ['place', 'photos'],
  notice: ['whom', 'notice'],
  station: ['whom', 'station'],
  deputy: ['whom', 'deputy'],
  'contact.name': ['contact', 'name'],
  'contact.phone': ['contact', 'phone'],
  'onBehalfOf.name': ['contact', 'behalfName'],
  'guardian.name': ['contact', 'guardianName'],
  'guardian.phone': ['contact', 'guardianPhone'],
};

/** Refusals of the whole petition that one answer can mend. */
const mendable: Readonly<
  Record<string, readonly [field: string, why: keyof FormWords['refusedNext']]>
> = {
  notice_outdated: ['notice', 'notice'],
  category_unknown: ['category', 'category'],
  station_unknown: ['station', 'addressee'],
  deputy_unknown: ['deputy', 'addressee'],
  anonymity_not_allowed: ['contact.phone', 'anonymity'],
};

const passing: Readonly<Record<string, keyof FormWords['refusedNext']>> = {
  too_many_requests: 'busy',
  upload_unknown: 'uploads',
};

function inWords({ code }: FieldError, t: FormWords): string {
  if (code === 'phone_malformed') return t.phoneWrong(undefined);
  return code === 'text_unsafe' ? t.unsafe : t.notTaken;
}

function faultsOf(
  { problem, code, request }: ApiError,
  form: Form,
  t: FormWords,
): [Spot, string][] {
  const photo: Spot = ['place', 'photos'];
  if (request.url.endsWith('/uploads') && code !== 'too_many_requests') {
    return [[photo, t.photoUnreadable((form.draft.sent?.uploads.length ?? 0) + 1)]];
  }
  const [field, why] = mendable[code] ?? [];
  const spot = field && fields[field];
  if (spot && why) return [[spot, t.refusedNext[why]]];
  return (problem?.errors ?? []).flatMap((error) => {
    const place = fields[error.path.replace(/\.\d+$/, '')];
    return place ? [[place, inWords(error, t)]] : [];
  });
}

/** The notice in force, past every cache, for all that this page has drawn of the site. */
async function renewNotice(form: Form): Promise<void> {
  form.change({ notice: '' });
  const { apiUrl, siteKey } = form.site;
  const answer = await fetch(`${apiUrl}/v1/site?key=${siteKey}`, { cache: 'reload' });
  if (!answer.ok) return;
  const { notice }: Site = await answer.json();
  form.info.notice = notice;
}

/** Says what was refused where it can be mended; what was written stays. */
export async function explainRefusal(form: Form, error: ApiError): Promise<void> {
  const { t } = form;
  if (error.code === 'idempotency_key_reused') {
    const sendAsNew = (): void => {
      release(form);
      void form.go('answers');
    };
    return form.show(arrivedMaybeStage(`${form.site.apiUrl}/t`, sendAsNew));
  }
  const faults = faultsOf(error, form, t);
  release(form);
  if (error.code === 'notice_outdated') await renewNotice(form);
  if (error.code === 'anonymity_not_allowed') form.change({ anonymous: false });
  const first = faults[0]?.[0][0];
  if (!first) {
    return form.show(refusedStage(passing[error.code] ?? 'unset', () => void form.go('answers')));
  }
  const wrongs: Wrong[] = faults.map(([[, id], text]) => ({ id, text }));
  await form.correct(wrongs, first);
}
