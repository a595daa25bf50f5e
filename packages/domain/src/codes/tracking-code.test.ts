import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkCharacter,
  codePrefixOf,
  codeWords,
  formatTrackingCode,
  makeTrackingCode,
  parseTrackingCode,
  sayTrackingCode,
} from './tracking-code.ts';

const ALPHABET = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];
const prefix = fc.string({ unit: fc.constantFrom(...ALPHABET), minLength: 4, maxLength: 4 });
const random = fc.uint8Array({ minLength: 7, maxLength: 7 });
const code = fc.record({ prefix, random }).map(makeTrackingCode);

function replaceAt(text: string, index: number, by: string): string {
  return text.slice(0, index) + by + text.slice(index + by.length);
}

describe('tracking codes', () => {
  it('are read as they were made', () => {
    fc.assert(
      fc.property(code, (made) => {
        expect(made).toHaveLength(16);
        expect(parseTrackingCode(made)).toBe(made);
        expect(parseTrackingCode(formatTrackingCode(made))).toBe(made);
      }),
    );
  });

  it('begin with the prefix of their tenant', () => {
    expect(codePrefixOf(makeTrackingCode({ prefix: 'GH7K', random: new Uint8Array(7) }))).toBe(
      'GH7K',
    );
  });

  it('find every wrong character', () => {
    fc.assert(
      fc.property(code, fc.nat(15), (made, index) => {
        for (const wrong of ALPHABET.filter((character) => character !== made[index])) {
          expect(parseTrackingCode(replaceAt(made, index, wrong))).toBeNull();
        }
      }),
    );
  });

  it('find every swap of neighbours', () => {
    fc.assert(
      fc.property(code, (made) => {
        for (let index = 0; index < 15; index += 1) {
          const [left = '', right = ''] = made.slice(index, index + 2);
          const swapped = replaceAt(made, index, right + left);
          expect(parseTrackingCode(swapped)).toBe(left === right ? made : null);
        }
      }),
    );
  });

  it('find every swap of two neighbours for all 1,024 pairs in any state', () => {
    for (const before of ALPHABET) {
      for (const [left, right] of ALPHABET.flatMap((a) => ALPHABET.map((b) => [a, b] as const))) {
        const same =
          checkCharacter(before + left + right) === checkCharacter(before + right + left);
        expect(same).toBe(left === right);
      }
    }
  });

  it('are read in lower case, with blanks, and with I, L and O for 1 and 0', () => {
    const made = makeTrackingCode({ prefix: '1010', random: new Uint8Array(7) });
    const typed = `il${made.slice(2)}`;
    expect(parseTrackingCode(` ${made.toLowerCase()} `)).toBe(made);
    expect(parseTrackingCode(`lO${made.slice(2)}`)).toBe(made);
    expect(parseTrackingCode(typed)).toBeNull();
  });

  it('refuse what is too short, too long or of another alphabet', () => {
    for (const text of ['', 'ABCD', '0'.repeat(15), '0'.repeat(17), 'U'.repeat(16)]) {
      expect(parseTrackingCode(text)).toBeNull();
    }
  });

  it('have a word of their own for every character', () => {
    expect(new Set(codeWords.values()).size).toBe(32);
    expect(sayTrackingCode('GH7K3MQX8T4R5WPN')).toBe('桂花七开，三马琴叉，八特四人，五网平南');
  });
});
