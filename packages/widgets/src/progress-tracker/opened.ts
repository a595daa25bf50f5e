import type { TrackedPetition } from '@lianxin/sdk';
import { dress } from '../element/css.ts';
import type { ResidentClient } from '../site/index.ts';
import type { Follower } from './following.ts';
import type { Rating } from './messages.zh-CN.ts';
import type { Panel, PanelHost, PanelKind, PanelModule } from './panel.ts';

/** The tracker, as what is opened in it sees it. */
export interface Opener extends Pick<Follower, 'site' | 'residentToken' | 'requestUpdate'> {
  readonly renderRoot: ShadowRoot | undefined;
  readonly followed: string;
  readonly english: boolean;
  /** Draws again, then moves the focus. */
  focusOn(id: string): void;
  /** Takes over the answer to what the resident did. */
  show(petition: TrackedPetition): void;
}

const worn = new WeakMap<PanelModule, WeakSet<ShadowRoot>>();

/** Puts a chunk's sheet on a root, once. */
function wear(module: PanelModule, root: ShadowRoot): void {
  const roots = worn.get(module) ?? new WeakSet();
  worn.set(module, roots);
  if (!roots.has(root)) dress(root, [module.styles]);
  roots.add(root);
}

const load = (kind: PanelKind): Promise<PanelModule> =>
  kind === 'why' ? import('./why/index.ts') : import('./actions/index.ts');

/** What is open in a tracker: at most one form, or "why that day". */
export class Opened implements PanelHost {
  panel: Panel | undefined;
  rating: Rating | undefined;
  /** What is said after something was done, or could not be opened. */
  note = '';
  readonly #opener: Opener;
  #from = '';

  constructor(opener: Opener) {
    this.#opener = opener;
  }

  get code(): string {
    return this.#opener.followed;
  }

  get english(): boolean {
    return this.#opener.english;
  }

  /**
   * Opens a panel. On closing, the focus goes back to the control that opened it.
   *
   * @throws TypeError its chunk did not arrive
   */
  async open(kind: PanelKind, rating?: Rating): Promise<void> {
    const { renderRoot } = this.#opener;
    const module = await load(kind);
    if (renderRoot) wear(module, renderRoot);
    this.note = '';
    this.rating = rating;
    this.#from = rating ?? kind;
    this.panel = await module.open(kind, this);
    this.focusOn('panel');
  }

  client(): Promise<ResidentClient> {
    return this.#opener.site.client(this.#opener.residentToken);
  }

  requestUpdate(): void {
    this.#opener.requestUpdate();
  }

  focusOn(id: string): void {
    this.#opener.focusOn(id);
  }

  /** Another petition: nothing of the one before stays open. */
  forget(): void {
    this.panel = undefined;
    this.note = '';
  }

  close(): void {
    this.panel = undefined;
    this.focusOn(this.#from);
  }

  finish(petition: TrackedPetition, thanks: string): void {
    this.panel = undefined;
    this.note = thanks;
    this.#opener.show(petition);
    this.focusOn('note');
  }
}
