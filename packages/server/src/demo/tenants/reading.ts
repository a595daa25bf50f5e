import { pinyin } from 'pinyin-pro';

/** How a name is read, its surname as a surname: 曾 is zeng, 尉迟 yuchi. */
export function readingOf(name: string): { pinyin: string; initials: string } {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', surname: 'head' });
  return {
    pinyin: syllables.join(' '),
    initials: syllables.map((syllable) => syllable.charAt(0)).join(''),
  };
}
