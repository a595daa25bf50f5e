import type { TrackedPetition } from '@lianxin/sdk';
import { dress } from '../../element/css.ts';
import type { TemplateResult } from '../../element/index.ts';
import type { ResidentClient } from '../../site/index.ts';
import type { Following } from '../following.ts';
import { body } from './body.ts';
import { identity, sentence } from './head.ts';
import { messages, type Rating } from './messages.zh-CN.ts';
import type { Panel, PanelHost, PanelKind, PanelModule } from './panel.ts';
import { renewed } from './renewed.ts';
import { inOnePiece, sentenceOf, teller } from './sentence.ts';
import { titleOf } from './timeline.ts';
import { styles } from './tracked.styles.ts';

/** The element around what a code shows. */
export interface Frame {
  readonly renderRoot: ShadowRoot | undefined;
  /** The code that is followed. */
  readonly followed: string;
  readonly english: boolean;
  readonly following: Following;
  /** Asks for another code; none where the page gave the code. */
  readonly another: (() => void) | undefined;
  client(): Promise<ResidentClient>;
  requestUpdate(): void;
}

const load = (kind: PanelKind): Promise<PanelModule> =>
  kind === 'why' ? import('../why/index.ts') : import('../actions/index.ts');

/** What a code shows, and what is open in it: at most one form, or "why that day". */
export class Tracked implements PanelHost {
  rating: Rating | undefined;
  readonly frame: Frame;
  readonly #worn = new Set<string>();
  readonly #box = new ResizeObserver(() => this.#measure());
  #t = messages;
  #panel: Panel | undefined;
  #guidance: ((petition: TrackedPetition) => unknown) | undefined;
  /** What is said after something was done, or could not be opened. */
  #note = '';
  #news = '';
  #from = '';
  #focus = '';
  #overflows = false;
  #isTight = false;
  #stamp = 0;

  constructor(frame: Frame) {
    this.frame = frame;
  }

  /** Takes the words of the reader's language, and where to go with what was declined. */
  async prepare({ state }: TrackedPetition): Promise<void> {
    const { english } = this.frame;
    this.#t = english ? (await import('./messages.en.ts')).messages : messages;
    if (state === 'declined') {
      const { guidance, wordsIn } = await import('../actions/index.ts');
      const words = await wordsIn(english);
      this.#guidance = (petition) => guidance(words, petition);
    }
    this.#wear(styles);
  }

  /** Code and title. */
  identity(petition: TrackedPetition): string {
    return identity(this.frame.followed, petition);
  }

  /** The first sentence. */
  sentence(petition: TrackedPetition): TemplateResult {
    return renewed(this.#stamp, sentence(this.#t, petition));
  }

  /** Everything below the first sentence. */
  body(petition: TrackedPetition): TemplateResult {
    const { following, another } = this.frame;
    return body(this.#t, {
      petition,
      stamp: this.#stamp,
      fresh: following.fresh,
      offlineSince: following.offlineSince,
      panel: this.#panel,
      note: this.#note,
      news: this.#news,
      guidance: this.#guidance?.(petition),
      more: this.#overflows,
      onOpen: (kind, rating) => void this.#open(kind, rating),
      onMore: () => this.focusOn('title'),
      onAnother: another,
    });
  }

  /** Says what is new to those who do not see it arrive. */
  tell(petition: TrackedPetition): void {
    // Whoever stands or reads further down keeps their place, at the price of a jump.
    const root = this.frame.renderRoot;
    const stands = root?.activeElement?.closest('.flow, .clock, .why');
    if (!stands && !root?.querySelector('.flow')?.scrollTop) this.#stamp += 1;
    const [newest] = petition.events;
    const title = newest ? teller(petition, this.#t)(titleOf(newest, this.#t)) : '';
    this.#news = this.#t.news(title, inOnePiece(sentenceOf(petition, this.#t)));
  }

  /** After each drawing: makes room, measures, moves the focus. */
  drawn(root: ShadowRoot): void {
    const flow = root.querySelector('.flow');
    if (flow) this.#box.observe(flow);
    if (this.#isTight) fit(root.querySelector<HTMLElement>('.tracker'));
    this.#isTight = false;
    this.#measure();
    const target = this.#focus && root.getElementById(this.#focus);
    if (!target) return;
    this.#focus = '';
    target.focus();
  }

  /** Lets go of the page. */
  leave(): void {
    this.#box.disconnect();
  }

  requestUpdate(): void {
    this.frame.requestUpdate();
  }

  makeRoom(): void {
    this.#isTight = true;
    this.requestUpdate();
  }

  focusOn(id: string): void {
    this.#focus = id;
    this.makeRoom();
  }

  close(): void {
    this.#panel = undefined;
    this.focusOn(this.#from);
  }

  finish(petition: TrackedPetition, thanks: string): void {
    this.#panel = undefined;
    this.#note = thanks;
    this.frame.following.show(petition);
    // Thanks are said already; what the resident did is no news to them.
    this.#news = '';
    this.focusOn('note');
  }

  async #open(kind: PanelKind, rating?: Rating): Promise<void> {
    this.#note = '';
    this.#from = rating ?? kind;
    this.rating = rating;
    try {
      const module = await load(kind);
      this.#wear(module.styles);
      this.#panel = await module.open(kind, this);
      this.focusOn('panel');
    } catch {
      this.#note = this.#t.unopened;
      this.focusOn('note');
    }
  }

  #wear(sheet: string): void {
    const root = this.frame.renderRoot;
    if (root && !this.#worn.has(sheet)) dress(root, [sheet]);
    this.#worn.add(sheet);
  }

  #measure(): void {
    const flow = this.frame.renderRoot?.querySelector('.flow');
    const overflows = !!flow && flow.scrollHeight > flow.clientHeight + 1;
    if (overflows === this.#overflows) return;
    this.#overflows = overflows;
    this.requestUpdate();
  }
}

/** From now on as high as what is shown at this moment; what comes later scrolls again. */
function fit(box: HTMLElement | null): void {
  if (!box) return;
  box.style.minHeight = '';
  box.style.maxHeight = 'none';
  box.style.minHeight = box.style.maxHeight = `${box.offsetHeight}px`;
}
