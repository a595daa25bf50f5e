import {
  newPetitionSchema,
  textLength,
  type ErrorCode,
  type FieldErrorCode,
  type Site,
} from '@lianxin/contract';
import { draftOf, type Addressee, type Answers } from './answers.ts';

/** One thing to put right: the control it is about, and what to do. */
export interface Wrong {
  readonly id: string;
  readonly text: string;
}

interface Checked {
  readonly answers: Answers;
  readonly site: Site;
  readonly addressee: Addressee;
}

/** Where the API's fields stand in the form. */
const controls: Readonly<Record<string, string>> = {
  category: 'category',
  content: 'content',
  'place.address': 'address',
  'contact.name': 'name',
  'contact.phone': 'phone',
  contact: 'phone',
  'onBehalfOf.name': 'behalf_name',
  'guardian.name': 'guardian_name',
  'guardian.phone': 'guardian_phone',
  uploads: 'photos',
  notice: 'notice',
};

/** As the fields stand on the page. */
const order = [
  'category',
  'content',
  'address',
  'photos',
  'name',
  'phone',
  'behalf_name',
  'behalf_consent',
  'guardian_name',
  'guardian_phone',
  'guardian_consent',
  'notice',
];

const limits: Readonly<Record<string, number>> = {
  content: 2000,
  address: 200,
  name: 50,
  behalf_name: 50,
  guardian_name: 50,
};

function digitsMissing(phone: string): number {
  return 11 - phone.replaceAll(/\D/g, '').length;
}

/** 手机号少了一位，应该是 11 位数字。 */
function phoneWrong(phone: string): string {
  const short = digitsMissing(phone);
  if (short === 0 || Math.abs(short) > 2 || phone.trim().startsWith('0')) {
    return '号码不太对。手机号是 11 位数字，座机请带区号。';
  }
  const many = Math.abs(short) === 1 ? '一位' : '两位';
  return `手机号${short > 0 ? '少' : '多'}了${many}，应该是 11 位数字。`;
}

function typedIn(answers: Answers, id: string): string {
  const texts: Readonly<Record<string, string>> = {
    content: answers.content,
    address: answers.address,
    name: answers.name,
    phone: answers.phone,
    behalf_name: answers.behalfName,
    guardian_name: answers.guardianName,
    guardian_phone: answers.guardianPhone,
  };
  return texts[id] ?? '';
}

function inWords(code: string, { id, answers }: { id: string; answers: Answers }): string {
  const typed = typedIn(answers, id);
  const words: Partial<Record<FieldErrorCode, string>> = {
    text_unsafe: '里面有认不出的字符，请删掉重新写一下。',
    too_long: `最多 ${limits[id] ?? 0} 个字，请删掉 ${textLength(typed) - (limits[id] ?? 0)} 个。`,
    phone_malformed: phoneWrong(typed),
    too_many: '最多 9 张照片，请去掉几张。',
  };
  return Object.entries(words).find(([known]) => known === code)?.[1] ?? '这一处请再看一看。';
}

/** What a person has to fill in; the schema's own words would be about JSON. */
function missing({ answers, site }: Checked): Wrong[] {
  const { category, content, notice, isAnonymous, phone } = answers;
  const wrongs: (Wrong | false)[] = [
    !site.categories.some(({ id }) => id === category) && {
      id: 'category',
      text: '请选一类，选最接近的就行。',
    },
    content.trim() === '' && { id: 'content', text: '请写一写是什么事，一两句也可以。' },
    !isAnonymous && phone.trim() === '' && { id: 'phone', text: '请留一个电话，好把结果告诉您。' },
    isAnonymous && !site.anonymity && { id: 'phone', text: '这里要留一个电话才能办理。' },
    answers.isOnBehalf &&
      !answers.behalfConsent && { id: 'behalf_consent', text: '请先问过本人，同意后打个勾。' },
    ...guardianMissing(answers),
    notice !== site.notice.version && {
      id: 'notice',
      text: '请看一看“您的信息怎么用”，同意后打个勾。',
    },
  ];
  return wrongs.filter((wrong) => wrong !== false);
}

function guardianMissing(answers: Answers): (Wrong | false)[] {
  if (!answers.isUnder14) return [];
  return [
    answers.guardianName.trim() === '' && { id: 'guardian_name', text: '请写上监护人的姓名。' },
    answers.guardianPhone.trim() === '' && {
      id: 'guardian_phone',
      text: '请写上监护人的手机号。',
    },
    !answers.guardianConsent && { id: 'guardian_consent', text: '需要监护人同意，请打个勾。' },
  ];
}

/** Everything that has to be put right before the answers can be checked, in the order of the form. */
export function wrongsIn(checked: Checked): Wrong[] {
  const { answers, addressee } = checked;
  const wrongs = missing(checked);
  const { error } = newPetitionSchema.safeParse(draftOf(answers, addressee));
  for (const { path, message } of error?.issues ?? []) {
    const id = controls[path.join('.')] ?? controls[String(path[0])] ?? 'content';
    if (wrongs.some((wrong) => wrong.id === id)) continue;
    wrongs.push({ id, text: inWords(message, { id, answers }) });
  }
  return wrongs.toSorted((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
}

/** What the API refused when the checked answers were filed. */
export const refusedWords: Partial<Record<ErrorCode, Wrong>> = {
  category_unknown: { id: 'category', text: '这一类刚刚取消了，请另选一类。' },
  notice_outdated: {
    id: 'notice',
    text: '“您的信息怎么用”有了新的版本，请再看一遍，同意后打勾。',
  },
  anonymity_not_allowed: { id: 'phone', text: '这里要留一个电话才能办理。' },
  upload_unknown: { id: 'photos', text: '照片放得太久，没能留下来，请重新添加。' },
  station_unknown: { id: 'content', text: '刚才选的联络站不能选了，请从原来的网站再进一次。' },
  deputy_unknown: { id: 'content', text: '刚才选的代表不能选了，请从原来的网站再进一次。' },
  request_in_flight: { id: 'content', text: '上一次还在提交，请等几秒再按一次。' },
  too_many_requests: { id: 'content', text: '这会儿提交的人很多，请过一分钟再按一次。' },
};
