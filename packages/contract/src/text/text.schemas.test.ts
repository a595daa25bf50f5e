import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSafeText, phoneSchema, textLength, textSchema } from './text.schemas.ts';

const short = textSchema({ max: 10 });

function codesOf(input: unknown): string[] {
  return (short.safeParse(input).error?.issues ?? []).map((issue) => issue.message);
}

describe('textSchema', () => {
  it.each([
    ['a NUL', 'a\u0000b'],
    ['a byte-order mark', '\uFEFFab'],
    ['a lone high surrogate', 'a\uD83D'],
    ['a lone low surrogate', '\uDE00a'],
    ['an escape character', 'a\u001Bb'],
  ])('refuses %s as text_unsafe', (_name, text) => {
    expect(codesOf(text)).toEqual(['text_unsafe']);
  });

  it('counts code points after NFC, as a person does', () => {
    expect(short.parse('𠮷'.repeat(10))).toBe('𠮷'.repeat(10));
    expect(codesOf('𠮷'.repeat(11))).toEqual(['too_long']);
    expect(textLength('e\u0301')).toBe(1);
  });

  it('refuses a text of blanks as too short', () => {
    expect(codesOf(' \u3000\n ')).toEqual(['too_short']);
  });

  it('gives an equal text back when its own answer is read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 10 }), (text) => {
        const once = short.safeParse(text);
        fc.pre(once.success);
        expect(short.parse(once.data)).toBe(once.data);
      }),
    );
  });

  it('never lets an unsafe text through, whatever code units it is made of', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 }), (units) => {
        const result = short.safeParse(String.fromCharCode(...units));
        expect(result.success && !isSafeText(result.data)).toBe(false);
      }),
    );
  });
});

describe('phoneSchema', () => {
  it.each(['13800001234', '138 0000 1234', '0734-8212345', '010 62281234'])('takes %s', (phone) => {
    expect(phoneSchema.parse(phone)).toMatch(/^\d{11,12}$/);
  });

  it.each(['1380000123', '23800001234', '8212345', '1380000123a', '１３８００００１２３４'])(
    'refuses %s as phone_malformed',
    (phone) => {
      expect(phoneSchema.safeParse(phone).error?.issues[0]?.message).toBe('phone_malformed');
    },
  );
});
