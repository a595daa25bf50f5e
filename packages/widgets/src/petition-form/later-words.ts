import type { FirstWords, FormWords } from './form.ts';
import { later } from './later.messages.zh-CN.ts';

/** The later words in Chinese, unless the words at hand are another language's and bring their own. */
export const withLater = (t: FirstWords): FormWords => ({ ...later, ...t });
