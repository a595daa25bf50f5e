import type { Grade } from '@lianxin/contract';

/** The offices that every demo tenant has. */
export type Office =
  | 'housing'
  | 'transport'
  | 'city'
  | 'water'
  | 'ecology'
  | 'education'
  | 'health'
  | 'civil'
  | 'market'
  | 'labour'
  | 'farming';

/** Something that residents bring up, in several people's words; `{place}` is where it is. */
export interface Matter {
  readonly category: string;
  readonly office: Office;
  readonly grade: Grade;
  readonly title: string;
  readonly situation: readonly [string, string, string];
  readonly effect: readonly [string, string];
  readonly wish: readonly [string, string, string];
  /** What was done, or what the answer is. */
  readonly done: readonly [string, string];
}
