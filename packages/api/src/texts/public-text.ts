import type { FieldErrorCode } from '@lianxin/contract';
import {
  findFinePlaces,
  findPersonalData,
  Refusal,
  type MaskingContext,
  type PersonalData,
  type WrongField,
} from '@lianxin/domain';

/** A text that somebody else than the resident and the station will read. */
export interface TextForOthers {
  /** The field it stands in. */
  readonly path: string;
  readonly text: string | undefined;
  /**
   * `public`: no personal data. `title`: nor a place finer than the street. `matter`: the department
   * must find the place, so that numbers of houses may stand.
   */
  readonly as: 'public' | 'title' | 'matter';
}

const CODE: FieldErrorCode = 'personal_data_found';

function findHits({ text = '', as }: TextForOthers, context: MaskingContext): PersonalData[] {
  const found = findPersonalData(text, context);
  if (as === 'matter') return found.filter(({ kind }) => kind !== 'room');
  return as === 'title' ? [...found, ...findFinePlaces(text)] : found;
}

// The wire counts characters, JavaScript UTF-16 units.
function charactersBefore(text: string, unit: number): number {
  return Array.from(text.slice(0, unit)).length;
}

function wrongFields(wanted: TextForOthers, context: MaskingContext): WrongField[] {
  const { path, text = '' } = wanted;
  return findHits(wanted, context).map(({ start, end }) => ({
    path,
    code: CODE,
    at: { start: charactersBefore(text, start), end: charactersBefore(text, end) },
  }));
}

/** Refuses texts for others that tell who somebody is, each with its place. */
export function assertMasked(texts: readonly TextForOthers[], context: MaskingContext): void {
  const errors = texts.flatMap((text) => wrongFields(text, context));
  if (errors.length > 0) throw new Refusal('invalid_input', { errors });
}
