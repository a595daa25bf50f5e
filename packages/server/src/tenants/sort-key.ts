import { pinyin } from 'pinyin-pro';

/** A name in pinyin: what lists are sorted by, since no database knows Chinese everywhere. */
export function sortKeyOf(name: string): string {
  return pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive' })
    .join(' ')
    .toLowerCase();
}
