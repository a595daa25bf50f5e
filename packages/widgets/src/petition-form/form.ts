import type { Site } from '@lianxin/sdk';
import type { Wrong } from '../element/error-summary.ts';
import type { ResidentToken, Words } from '../element/lianxin-element.ts';
import type { SharedSite } from '../site/shared-site.ts';
import type { Draft } from './draft.ts';
import type { LaterMessages } from './later.messages.zh-CN.ts';
import type { FirstMessages } from './messages.zh-CN.ts';
import type { Section } from './steps.ts';

export type { Wrong };

/** The words of the first question. */
export type FirstWords = Words<FirstMessages>;

/** All words of the form. */
export type FormWords = FirstWords & LaterMessages;

/** What stands in the place of the questions: sending, the receipt. */
export type Stage = (t: FormWords) => unknown;

/** What the first question needs to know. */
export interface Asked {
  readonly draft: Pick<Draft, 'to' | 'deputy' | 'notice'>;
  /** What the site's key shows: stations, categories, notice. */
  readonly info: Site;
  /** The station that the page fixed, else the one chosen, else the tenant's default. */
  readonly stationId: string;
  /** The deputies who can be addressed, once they are known. */
  readonly deputies: readonly { id: string; name: string }[] | undefined;
  /** What the page fixed: there is nothing to choose. */
  readonly fixed: 'station' | 'deputy' | undefined;
  /** What is wrong with a field, in words. */
  wrong(field: string): string | undefined;
}

/** What the drawings of the questions, and what comes after them, see of the form. */
export interface Form extends Asked {
  readonly draft: Draft;
  /** The words at hand. */
  readonly t: FormWords;
  readonly site: SharedSite;
  readonly elder: boolean;
  readonly residentToken: ResidentToken | undefined;
  /** The deputy that it is addressed to; empty: to none. */
  readonly deputyId: string;
  readonly deputyName: string;
  /** Under which name this device keeps the draft; undefined where it keeps none. */
  readonly keptAs: string | undefined;
  /** Writes into the draft, keeps it and draws again. */
  change(patch: Partial<Draft>): void;
  /** Opens a question, with the focus on its heading; from a revised one it goes back to the answers. */
  go(section: Section, revising?: boolean): Promise<void>;
  /** Opens the question where something is wrong and moves the focus to the summary. */
  correct(wrongs: readonly Wrong[], section: Section): Promise<void>;
  /** Puts something in the place of the questions; none: the questions again. */
  show(stage: Stage | undefined): void;
  /** The petition arrived: nothing of it stays on this device. */
  arrived(): Promise<void>;
  /** Says something to those who do not see the screen. */
  say(words: string): void;
  dispatchEvent(event: Event): void;
  redraw(): void;
}
