import { z } from 'zod';

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFEFF\uFFFE\uFFFF]/;

/** Whether a text can be kept unchanged: no NUL or control character, no byte-order mark, no lone surrogate. */
export function isSafeText(text: string): boolean {
  return !CONTROL.test(text) && !LONE_SURROGATE.test(text);
}

/** Length as a person counts it: code points after NFC. */
export function textLength(text: string): number {
  return [...text.normalize('NFC')].length;
}

/**
 * A text of a resident or of staff: safe characters only, brought to NFC and trimmed, `min` to `max`
 * code points long.
 *
 * Refused as field errors `text_unsafe`, `too_short` and `too_long`.
 */
export function textSchema({ min = 1, max }: { min?: number; max: number }): z.ZodType<string> {
  return z
    .string()
    .max(max * 8, { abort: true, error: 'too_long' })
    .refine(isSafeText, { abort: true, error: 'text_unsafe' })
    .transform((text) => text.normalize('NFC').trim())
    .refine((text) => textLength(text) >= min, { error: 'too_short' })
    .refine((text) => textLength(text) <= max, { error: 'too_long' })
    .meta({ minLength: min, maxLength: max });
}

/** 11 digits from 1, or a landline with area code; blanks and hyphens are taken out. */
export const phoneSchema = z
  .string()
  .max(40, { error: 'phone_malformed' })
  .transform((text) => text.replace(/[\s-]/g, ''))
  .refine((text) => /^(1\d{10}|0\d{2,3}\d{7,8})$/.test(text), { error: 'phone_malformed' });

/** The last four digits of a phone number. */
export const phoneLast4Schema = z.string().regex(/^\d{4}$/, { error: 'phone_last4_malformed' });
