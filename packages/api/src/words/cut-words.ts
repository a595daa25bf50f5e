import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';

let jieba: Jieba | null = null;

const WORD = /^[\p{Script=Han}\p{L}\p{N}]{2,20}$/u;
// In every second text, so that they make nothing alike.
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  '我们 你们 他们 这个 那个 没有 已经 可以 现在 希望 请问 怎么 怎么办 很久 一直 经常 非常 今天 昨天 晚上 旁边 附近 问题 情况 有关 有人 还有 因为 所以 但是 而且 领导 代表 您好 尊敬 谢谢'.split(
    ' ',
  ),
);

/** The words of a text by which it is found; each once, in order. Titles and searches are cut alike. */
export function cutWords(text: string): string[] {
  // The dictionary takes a tenth of a second, which only those who search should wait.
  jieba ??= Jieba.withDict(dict);
  // Every word of the dictionary that stands in it: one reading alone misses 路灯 in 示范路的路灯不亮.
  const words = jieba.cutAll(text.normalize('NFKC').toLowerCase());
  return [...new Set(words.filter((word) => WORD.test(word) && !EMPTY_WORDS.has(word)))];
}
