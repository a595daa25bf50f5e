import { surnamePattern } from './surnames.ts';

/** What kind of personal data a span of a text seems to be. */
export type PersonalDataKind =
  'phone' | 'identity_number' | 'bank_card' | 'plate' | 'account' | 'room' | 'name';

/** A span of a text that tells who somebody is; `start` and `end` count UTF-16 units. */
export interface PersonalData {
  readonly kind: PersonalDataKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What the text's own petition says of who is who. */
export interface MaskingContext {
  /** Names and phones of the persons concerned, found wherever they stand. */
  readonly identities?: readonly string[];
  /** Numbers and names that are public: phones of stations and departments. */
  readonly allowed?: readonly string[];
}

const HAN = '\\p{Script=Han}';
const SEPARATOR = '[\\s\\-—–·.]?';
const PROVINCES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';
const GIVEN = `${HAN}{1,2}`;
const NAME = `${surnamePattern}${GIVEN}`;
const ETHNIC_NAME = `${HAN}{2,8}(?:[·•]${HAN}{1,8})+`;
const NO_NAME =
  '(?!某|老|小姐|先生|女士|主任|科长|局长|书记|老师|师傅|经理|同志|大爷|大妈|阿姨|代表|站长|医生)';

interface Finder {
  readonly kind: PersonalDataKind;
  readonly pattern: RegExp;
}

function digits(count: number): string {
  return `(?:\\d${SEPARATOR}){${count - 1}}\\d`;
}

/** Patterns over the text with its numerals brought to digits; group `hit` is what is personal. */
const FINDERS: readonly Finder[] = [
  {
    kind: 'identity_number',
    pattern:
      /(?<!\d)(?<hit>\d{6}\s?(?:19|20)\d{2}\s?(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\s?\d{3}[\dXx])(?!\d)/gu,
  },
  { kind: 'identity_number', pattern: /(?<![A-Za-z0-9])(?<hit>[EGHM]\d{8,10})(?!\d)/gu },
  {
    kind: 'phone',
    pattern: new RegExp(`(?<!\\d)(?<hit>(?:\\+?86${SEPARATOR})?1[3-9]${digits(9)})(?!\\d)`, 'gu'),
  },
  {
    kind: 'phone',
    pattern: /(?<!\d)(?<hit>(?:0\d{2,3}|[（(]0\d{2,3}[)）])[\s-]?[2-9]\d{6,7})(?!\d)/gu,
  },
  {
    kind: 'bank_card',
    pattern: /(?<!\d)(?<hit>\d{4}(?:[\s-]?\d{4}){3}(?:[\s-]?\d{1,3})?)(?!\d)/gu,
  },
  {
    kind: 'plate',
    pattern: new RegExp(
      `(?<hit>[${PROVINCES}][A-HJ-NP-Z][·•\\s]?[A-HJ-NP-Z0-9]{5,6})(?!\\w)`,
      'gu',
    ),
  },
  { kind: 'account', pattern: /(?<hit>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/gu },
  {
    kind: 'account',
    pattern: /(?:微信|QQ|qq|抖音)号?(?:是|为)?[:：\s]*(?<hit>[A-Za-z\d][\w-]{4,19})/gu,
  },
  {
    kind: 'room',
    pattern:
      /(?<hit>\d{1,4}\s?(?:号楼|栋|幢|座|单元)\s?(?:\d{1,2}\s?单元\s?)?\d{2,5}\s?(?:室|号|房|户)?)/gu,
  },
  { kind: 'room', pattern: /(?<!\d)(?<hit>\d{3,4}\s?室)/gu },
  {
    kind: 'name',
    pattern: new RegExp(
      `(?:姓\\s?名|联系人|署名|申请人|投诉人|反映人)(?:是|为)?[:：\\s]*(?<hit>${ETHNIC_NAME}|${surnamePattern}${NO_NAME}${HAN}${NO_NAME}${HAN}?)(?!${HAN})`,
      'gu',
    ),
  },
  {
    kind: 'name',
    pattern: new RegExp(
      `(?:我叫|本人叫|名叫|名字叫|名字是|我的名字|本名)做?[:：\\s]*(?<hit>${ETHNIC_NAME}|${surnamePattern}${NO_NAME}${GIVEN})`,
      'gu',
    ),
  },
  {
    kind: 'name',
    pattern: new RegExp(
      `(?:我是|本人|我)(?<hit>${surnamePattern}${NO_NAME}${GIVEN})(?=[，,。.；;、！!（(]|$|\\s|今年|家住|电话|手机|身份证)`,
      'gu',
    ),
  },
  {
    kind: 'name',
    pattern: new RegExp(
      `(?<!${HAN})(?<hit>${NAME})(?=[，,、：:\\s（(]*(?:电话|手机|联系电话|身份证|男[，,]|女[，,]|\\d{11}))`,
      'gu',
    ),
  },
  {
    kind: 'name',
    pattern: new RegExp(
      `(?<hit>${surnamePattern}${NO_NAME}${GIVEN})(?=先生|女士|小姐|大爷|大妈|阿姨|奶奶|爷爷|师傅)`,
      'gu',
    ),
  },
];

const NUMERALS: ReadonlyMap<string, string> = new Map(
  [
    ['〇零', '0'],
    ['一壹幺', '1'],
    ['二贰', '2'],
    ['三叁', '3'],
    ['四肆', '4'],
    ['五伍', '5'],
    ['六陆', '6'],
    ['七柒', '7'],
    ['八捌', '8'],
    ['九玖', '9'],
  ].flatMap(([numerals = '', digit = '']) => [...numerals].map((each) => [each, digit] as const)),
);
const NUMERAL_RUN = new RegExp(`[${[...NUMERALS.keys()].join('')}\\d\\s-]{7,}`, 'gu');

/** The text, unit for unit, with full-width forms and spelt-out numbers as plain digits. */
function withPlainDigits(text: string): string {
  const narrow = text.replace(/[０-９Ａ-Ｚａ-ｚ＠＋．－]/gu, (wide) =>
    String.fromCodePoint((wide.codePointAt(0) ?? 0) - 0xfee0),
  );
  return narrow.replace(NUMERAL_RUN, (run) =>
    Array.from(run, (numeral) => NUMERALS.get(numeral) ?? numeral).join(''),
  );
}

function findByPattern(text: string): PersonalData[] {
  const plain = withPlainDigits(text);
  return FINDERS.flatMap(({ kind, pattern }) =>
    Array.from(plain.matchAll(pattern), (match) => {
      const hit = match.groups?.['hit'] ?? '';
      const start = match.index + match[0].lastIndexOf(hit);
      const end = start + hit.trimEnd().length;
      return { kind, start, end, text: text.slice(start, end) };
    }),
  );
}

function findIdentities(text: string, identities: readonly string[]): PersonalData[] {
  const plain = withPlainDigits(text);
  return identities.filter(isTelling).flatMap((identity) => {
    const isNumber = /^\d+$/.test(identity);
    const source = isNumber
      ? [...identity].join(SEPARATOR)
      : identity.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return Array.from(plain.matchAll(new RegExp(source, 'gu')), ({ index, 0: hit }) => ({
      kind: isNumber ? ('phone' as const) : ('name' as const),
      start: index,
      end: index + hit.length,
      text: text.slice(index, index + hit.length),
    }));
  });
}

// One character would be found in every second sentence.
function isTelling(identity: string): boolean {
  return identity.length >= 2;
}

function bare(text: string): string {
  return withPlainDigits(text).replaceAll(/[\s\-（）()]/gu, '');
}

/** Every span of a text that tells who somebody is, in order and without overlaps. */
export function findPersonalData(
  text: string,
  { identities = [], allowed = [] }: MaskingContext = {},
): PersonalData[] {
  const open = new Set(allowed.map(bare));
  const found = [...findIdentities(text, identities), ...findByPattern(text)]
    .filter((span) => !open.has(bare(span.text)))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: PersonalData[] = [];
  for (const span of found) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}

const REPLACEMENT: Record<PersonalDataKind, string> = {
  phone: '（电话已隐去）',
  identity_number: '（证件号已隐去）',
  bank_card: '（卡号已隐去）',
  plate: '（车牌已隐去）',
  account: '（账号已隐去）',
  room: '（门牌已隐去）',
  name: '某某',
};

/** The text with everything replaced that tells who somebody is. */
export function maskText(text: string, context: MaskingContext = {}): string {
  let masked = text;
  // Taking a span out can bring together what was apart, so it goes on until nothing is found.
  for (let round = 0; round < 5; round += 1) {
    const spans = findPersonalData(masked, context);
    if (spans.length === 0) return masked;
    masked = replaceSpans(masked, spans);
  }
  return masked;
}

function replaceSpans(text: string, spans: readonly PersonalData[]): string {
  let result = '';
  let at = 0;
  for (const { kind, start, end } of spans) {
    result += text.slice(at, start) + REPLACEMENT[kind];
    at = end;
  }
  return result + text.slice(at);
}
