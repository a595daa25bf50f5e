import type { TrackedPetition } from '@lianxin/sdk';
import type { TemplateResult } from '../../element/index.ts';
import type { Frame } from './tracked.ts';
import type { Rating, TrackerMessages } from './messages.zh-CN.ts';

/** What a resident can do with a petition. */
export type ActionKind = 'rate' | 'supplement' | 'withdraw' | 'object';

/** What a button of the tracker opens. */
export type PanelKind = 'why' | ActionKind;

/** The tracker, as its panels see it. */
export interface PanelHost {
  /** The element around it, with the code and the reader's language. */
  readonly frame: Frame;
  /** The choice that opened a rating. */
  readonly rating: Rating | undefined;
  requestUpdate(): void;
  /** Draws again, as high as is needed now. */
  makeRoom(): void;
  /** Moves the focus to a control after the next drawing. */
  focusOn(id: string): void;
  close(): void;
  /** It was done: the petition after it, and a sentence of thanks. */
  finish(petition: TrackedPetition, thanks: string): void;
}

/** Something opened inside the tracker; it keeps what is typed while the petition moves on. */
export interface Panel {
  readonly kind: PanelKind;
  view(t: TrackerMessages, petition: TrackedPetition): TemplateResult;
}

/** A chunk with panels: its sheet, and how one is opened. */
export interface PanelModule {
  readonly styles: string;
  open(kind: PanelKind, host: PanelHost): Promise<Panel>;
}
