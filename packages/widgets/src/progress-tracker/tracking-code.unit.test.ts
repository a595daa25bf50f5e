import { describe, expect, it } from 'vitest';
import { readTrackingCode } from './tracking-code.ts';

const code = 'GH7K3MQX8T4R5WP8';
const alphabet = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];

const replaced = (at: number, letter: string): string =>
  code.slice(0, at) + letter + code.slice(at + 1);

describe('readTrackingCode', () => {
  it.each([
    'GH7K-3MQX-8T4R-5WP8',
    'gh7k3mqx8t4r5wp8',
    '  gh7k 3mqx\t8t4r 5wp8 ',
    'ＧＨ７Ｋ－３ＭＱＸ－８Ｔ４Ｒ－５ＷＰ８',
    'GH7K—3MQX—8T4R—5WP8',
    'GH 7K3 MQX8T 4R5WP8',
  ])('reads %s', (typed) => {
    expect(readTrackingCode(typed)).toEqual({ code });
  });

  it('reads I and L as 1, O as 0', () => {
    const reading = readTrackingCode('lHoK-3MQX-8T4R-5WPF');
    expect(reading).toEqual({ code: '1H0K3MQX8T4R5WPF' });
  });

  it('finds every single wrong character', () => {
    const wrong = [...code].flatMap((own, at) =>
      alphabet.filter((letter) => letter !== own).map((letter) => replaced(at, letter)),
    );
    expect(wrong).toHaveLength(16 * 31);
    expect(wrong.filter((typed) => 'code' in readTrackingCode(typed))).toEqual([]);
  });

  it('finds every swap of neighbours', () => {
    const swapped = Array.from(
      code.slice(1),
      (next, at) => code.slice(0, at) + next + code[at] + code.slice(at + 2),
    );
    expect(swapped.map((typed) => readTrackingCode(typed))).toEqual(
      swapped.map(() => ({ fault: { kind: 'check' } })),
    );
  });

  it('names the group with a character that no code contains', () => {
    expect(readTrackingCode('GH7K-3MQU-8T4R-5WP8')).toEqual({
      fault: { kind: 'letter', group: 2, letter: 'U' },
    });
    expect(readTrackingCode('GH7K3MQX8T4R5WP查')).toEqual({
      fault: { kind: 'letter', group: 4, letter: '查' },
    });
  });

  it('names the group that is too short or too long', () => {
    expect(readTrackingCode('GH7K-3MQ-8T4R-5WP8')).toEqual({
      fault: { kind: 'groupLength', group: 2, missing: 1 },
    });
    expect(readTrackingCode('GH7K 3MQX 8T4RR 5WP8')).toEqual({
      fault: { kind: 'groupLength', group: 3, missing: -1 },
    });
  });

  it('counts where there are no groups to name', () => {
    expect(readTrackingCode('GH7K3MQX8T4R5WP')).toEqual({
      fault: { kind: 'groupLength', group: 4, missing: 1 },
    });
    expect(readTrackingCode('GH7K')).toEqual({ fault: { kind: 'length', length: 4 } });
    expect(readTrackingCode(' - ')).toEqual({ fault: { kind: 'empty' } });
  });
});
