import { ratings, trackedPetitionSchema, type ErrorCode } from '@lianxin/contract';
import type { Asker } from '../ask/index.ts';
import { acts, type Act, type FailedAct } from './acts.ts';

const paths = {
  rate: 'rating',
  supplement: 'supplements',
  withdraw: 'withdrawal',
  object: 'objection',
} as const satisfies Record<Act, string>;

const refusedWords: Partial<Record<ErrorCode, string>> = {
  invalid_input: '写得太长了，或者里面有认不出的字符，请改一改。',
  phone_last4_wrong: '和当时留的手机号后四位对不上，请再看看。',
  attempts_exhausted: '试的次数多了，请过一小时再试。',
  too_many_requests: '这会儿送来的人很多，请过一分钟再按一次。',
  rating_closed: '已经评价过了，或者评价的时间过了。',
  objection_closed: '已经提过异议了，或者 15 天过了。',
  transition_refused: '这件事刚刚有了变化，现在不能这样做了。',
  request_in_flight: '上一次还在送出，请等几秒再按一次。',
};

interface Posted {
  readonly act: Act;
  readonly text: string;
  readonly rating: string;
  readonly phoneLast4: string;
  readonly once: string;
}

function postedAct(form: FormData): Posted | null {
  const typed = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value.slice(0, 20_000) : '';
  };
  const act = acts.find((known) => known === typed('act'));
  if (!act) return null;
  return {
    act,
    text: typed('text').replaceAll('\r\n', '\n').trim(),
    rating: typed('rating'),
    phoneLast4: typed('phone_last4').trim(),
    once: typed('once').slice(0, 100),
  };
}

/** What the API is asked, or what is missing. */
function bodyOf({ act, text, rating, phoneLast4 }: Posted): object | string {
  if (act === 'rate') {
    const chosen = ratings.find((known) => known === rating);
    return chosen ? { rating: chosen, ...(text && { comment: text }) } : '请选一个：满意不满意。';
  }
  if (act === 'withdraw') {
    if (phoneLast4 && !/^\d{4}$/.test(phoneLast4)) return '手机号后四位请填 4 位数字。';
    return { ...(phoneLast4 && { phoneLast4 }), ...(text && { reason: text }) };
  }
  return text ? { text } : '请写几句。';
}

/** Does what the form says; gives why not, or null when it is done. */
export async function takeAct(
  asker: Asker,
  { code, form }: { code: string; form: FormData },
): Promise<FailedAct | null> {
  const posted = postedAct(form);
  if (!posted) return { act: 'supplement', wrong: '请再按一次。', text: '' };
  const { act, text, once } = posted;
  const body = bodyOf(posted);
  if (typeof body === 'string') return { act, wrong: body, text };
  const { problem } = await asker.ask({
    path: `/v1/petitions/${code}/${paths[act]}`,
    schema: trackedPetitionSchema,
    body,
    idempotencyKey: `plain-${once.replaceAll(/[^\w-]/g, '')}`,
  });
  if (!problem) return null;
  const wrong = refusedWords[problem.code] ?? '没有送到。您写的都还在，请再按一次。';
  return { act, wrong, text };
}
