const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 16;
const GROUP = 4;

/** What is wrong with a code that was typed; `group` counts from 1. */
export type CodeFault =
  | { kind: 'empty' }
  /** A character that no code contains; `U` is nearly always a misread `V`. */
  | { kind: 'letter'; group: number; letter: string }
  | { kind: 'groupLength'; group: number; missing: number }
  | { kind: 'length'; length: number }
  /** One character is wrong, or two neighbours are swapped: which, no check character can tell. */
  | { kind: 'check' };

/** A code as it is sent, or what is wrong with it. */
export type CodeReading = { code: string } | { fault: CodeFault };

/** Damm's quasigroup over GF(32), x⁵ + x² + 1: a right code, its check character included, ends at 0. */
function isChecked(code: string): boolean {
  let sum = 0;
  for (const letter of code) {
    sum = (sum ^ ALPHABET.indexOf(letter)) << 1;
    if (sum > 31) sum ^= 37;
  }
  return sum === 0;
}

/** Groups as the person wrote them; a code written in one piece is cut after every fourth character. */
function groupsOf(text: string): string[] {
  const written = text.split(/[\s\p{P}]+/u).filter(Boolean);
  return written.length > 1 ? written : (written[0]?.match(/.{1,4}/gu) ?? []);
}

function unevenGroup(groups: readonly string[]): CodeFault | undefined {
  const at = groups.findIndex((group) => group.length !== GROUP);
  const group = groups[at];
  if (groups.length !== LENGTH / GROUP || group === undefined) return undefined;
  return { kind: 'groupLength', group: at + 1, missing: GROUP - group.length };
}

/**
 * Reads a tracking code as people type it: lower case, full width, blanks and hyphens anywhere, `I`
 * and `L` for `1`, `O` for `0`. What is wrong is found here, without a request, as exactly as can be.
 */
export function readTrackingCode(typed: string): CodeReading {
  const groups = groupsOf(
    typed.normalize('NFKC').toUpperCase().replace(/[IL]/g, '1').replace(/O/g, '0'),
  );
  const code = groups.join('');
  if (!code) return { fault: { kind: 'empty' } };
  const odd = [...code].find((letter) => !ALPHABET.includes(letter));
  if (odd) {
    const group = groups.findIndex((letters) => letters.includes(odd)) + 1;
    return { fault: { kind: 'letter', group, letter: odd } };
  }
  if (code.length !== LENGTH) {
    return { fault: unevenGroup(groups) ?? { kind: 'length', length: code.length } };
  }
  return isChecked(code) ? { code } : { fault: { kind: 'check' } };
}
