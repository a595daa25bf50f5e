import type { FormWords } from './form.ts';
import { later, type LaterMessages } from './later.messages.zh-CN.ts';

/** All words of the form. */
export type AllWords = FormWords & LaterMessages;

/** The later words in Chinese, unless the words at hand are another language's and bring their own. */
export const withLater = (t: FormWords): AllWords => ({ ...later, ...t });
