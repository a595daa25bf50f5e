import { maskText, type MaskingContext, type PersonalData } from './personal-data.ts';

const TITLE_LENGTH = 40;
const SUMMARY_LENGTH = 24;

/** What the masker makes its proposals from. */
export interface OwnWords {
  readonly title: string | null;
  readonly content: string;
  readonly address: string | null;
  readonly category: string;
}

/** `matter`: what departments get instead of the resident's own words. */
export function proposeMatter(own: OwnWords, context: MaskingContext = {}): string {
  return maskText(own.content, context);
}

/** `publicTitle`: what it is about and a place no finer than the street, at most 40 characters. */
export function proposePublicTitle(own: OwnWords, context: MaskingContext = {}): string {
  const place = streetOf(own.address ?? '') ?? '';
  const summary = cut(withoutFinePlaces(maskText(summaryOf(own), context)), SUMMARY_LENGTH);
  const title = summary.length < 4 ? own.category : summary;
  return cut(place && !title.includes(place) ? `${place}：${title}` : title, TITLE_LENGTH);
}

function summaryOf({ title, content }: OwnWords): string {
  if (title) return title;
  const greetings =
    /^(?:(?:尊敬的)?(?:各位)?(?:领导|代表|站长|工作人员)?(?:您|你|们)*好[，。！!,\s]*)+/u;
  const [sentence = ''] = content.replace(greetings, '').split(/[。！？!?；;\n]/u);
  return sentence.trim();
}

const HAN_NUMBER = '[一二三四五六七八九十百零〇]+';
// 三户 and 一座 count things, 2 号线 is a line of the underground: none of them is an address.
const FINE_PLACE = new RegExp(
  [
    '第?\\d+(?:\\s?[-—－]\\s?\\d+)*\\s?(?:号楼|栋|幢|座|单元|号院|号|室|弄|组|门)(?!线|口|文件|召|公告|码)',
    `第?${HAN_NUMBER}(?:号楼|栋|幢|单元|室|弄)`,
    `(?<=[路街巷道里村])${HAN_NUMBER}号`,
  ].join('|'),
  'gu',
);

/** The text without numbers of houses, stairs and rooms. */
export function withoutFinePlaces(text: string): string {
  return text.replaceAll(FINE_PLACE, '').replaceAll(/（门牌已隐去）/gu, '');
}

/** Spans of a text that name a place finer than the street. */
export function findFinePlaces(text: string): PersonalData[] {
  return Array.from(text.matchAll(FINE_PLACE), ({ index, 0: hit }) => ({
    kind: 'room',
    start: index,
    end: index + hit.length,
    text: hit,
  }));
}

const STREET = /^[^\d]*?(?:街道|大道|[路街巷镇乡县市旗]|(?<![小社园片校院景厂库])区)/u;

/** The parts of an address from the province down to its street or township. */
function streetParts(address: string): string[] {
  const parts: string[] = [];
  let rest = address.trim();
  for (let match = STREET.exec(rest); match; match = STREET.exec(rest)) {
    parts.push(match[0]);
    rest = rest.slice(match[0].length);
  }
  return parts;
}

/** An address down to its street or township, or null where it names none. */
export function streetOf(address: string): string | null {
  const street = streetParts(address).join('');
  return street === '' || street.length > 30 ? null : street;
}

/**
 * As much of an address's street as a title names that staff approved; null where it names none. What
 * is published is never the resident's own text.
 */
export function placeNamedIn(title: string, address: string): string | null {
  const parts = streetParts(address);
  const tails = parts.map((_, index) => parts.slice(index).join(''));
  return tails.find((tail) => title.includes(tail)) ?? null;
}

function cut(text: string, length: number): string {
  const characters = [...text.trim()];
  return characters.length <= length ? text.trim() : `${characters.slice(0, length - 1).join('')}…`;
}
