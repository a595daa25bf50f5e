import type { Draft } from './draft.ts';
import { dropDraft, keepDraft, keptDraft } from './keep-draft.ts';

/** Keeps one draft on this device: one write at a time, and what changes meanwhile after it. */
export class DraftKeeper {
  /** Under which name; undefined where nothing is kept. */
  name: string | undefined;
  readonly #changed: () => void;
  #writing: Promise<void> | undefined;
  #next: { draft: Draft; photos: boolean } | undefined;

  /**
   * @param name under which it is kept; none: it is not
   * @param changed called when the device turns out to keep nothing
   */
  constructor(name: string | undefined, changed: () => void) {
    this.name = name;
    this.#changed = changed;
  }

  /** What lies here from an earlier visit. */
  async recall(now: number): Promise<Draft | undefined> {
    return this.name ? keptDraft(this.name, now).catch(this.#cannot) : undefined;
  }

  /** Writes the draft, and its photos where they changed. */
  keep(draft: Draft, photos: boolean): void {
    if (!this.name) return;
    this.#next = { draft, photos: photos || !!this.#next?.photos };
    this.#writing ??= this.#write();
  }

  /** Leaves nothing of it. */
  async drop(): Promise<void> {
    this.#next = undefined;
    await this.#writing;
    if (this.name) await dropDraft(this.name).catch(this.#cannot);
  }

  async #write(): Promise<void> {
    while (this.#next && this.name) {
      const { draft, photos } = this.#next;
      this.#next = undefined;
      await keepDraft(this.name, { draft, photos, since: Date.now() }).catch(this.#cannot);
    }
    this.#writing = undefined;
  }

  /** Private windows and full disks: the form works on and says that it keeps nothing. */
  readonly #cannot = (): undefined => {
    this.name = undefined;
    this.#changed();
  };
}
