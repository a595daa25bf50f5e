import type { Site, TrackedPetition } from '@lianxin/sdk';
import {
  base,
  controls,
  html,
  LianxinElement,
  skeleton,
  trouble,
  type TemplateResult,
  type Words,
} from '../element/index.ts';
import { Reading, type ResidentClient } from '../site/index.ts';
import { ask } from './ask.ts';
import { Following, type Follower } from './following.ts';
import { loading } from './loading.ts';
import { messages, type AskMessages } from './messages.zh-CN.ts';
import { PetitionChangeEvent } from './petition-change-event.ts';
import { styles } from './progress-tracker.styles.ts';
import type * as TrackedModule from './tracked/tracked.ts';
import type { Frame, Tracked } from './tracked/tracked.ts';
import { readTrackingCode, type CodeFault } from './tracking-code.ts';

type AskWords = Words<AskMessages>;

/** Refusals that speak about the tracking code; the others are about the line or the site. */
const aboutCode = /^(not_found|invalid_input|too_many_requests|attempts_exhausted)$/;

const loadTracked = (): Promise<typeof TrackedModule> => import('./tracked/tracked.ts');

/**
 * Shows who has a petition and by when, and what happened; its owner adds, rates, withdraws and
 * objects. It moves by itself. Without `code` it asks for one, which then stays inside.
 *
 * @tag lianxin-progress-tracker
 * @attr {string} code the tracking code, or with `resident` the id of an own petition
 * @fires {PetitionChangeEvent} lianxin-petition-change a petition is shown, or has a new entry
 * @cssprop [--lianxin-tracker-height=600px] the height kept from the first moment on (880px in elder
 *   size); what is longer scrolls until the reader opens it. `none`: as high as it needs
 * @csspart sheet the frame
 * @csspart identity code and title
 * @csspart steps the five steps
 * @csspart flow what can scroll: question, reply, rating, events, own words
 * @csspart events what happened, newest first
 * @csspart acts the buttons
 * @csspart form an opened form
 */
export class LianxinProgressTracker extends LianxinElement<AskMessages> implements Follower, Frame {
  static override readonly properties = { ...LianxinElement.properties, code: {} };
  static override readonly styles = [base, controls, styles];

  /** Never reflected: a code that was typed stands in no attribute. */
  declare code: string | null | undefined;
  /** The code that is followed; empty while it is asked for. */
  followed = '';

  readonly following: Following = new Following(this);
  protected override readonly locales = {
    zh: messages,
    en: () => import('./messages.en.ts'),
  };
  #given: string | null | undefined;
  #typed = '';
  #fault: CodeFault | undefined;
  #focus = '';
  #spoken: boolean | undefined;
  #tracked: Tracked | undefined;
  readonly #info = new Reading<Site>(this, () => '/v1/site');

  /** Whether it speaks English. */
  get english(): boolean {
    return this.setting('locale')?.startsWith('en') ?? false;
  }

  get another(): (() => void) | undefined {
    return this.code ? undefined : this.#handleAnother;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#tracked?.leave();
  }

  async client(): Promise<ResidentClient> {
    // Asked for together with the answer, not after it.
    loadTracked().catch(() => undefined);
    const { createResidentClient } = await import('../site/resident-client.ts');
    return createResidentClient(this.site, this.residentToken);
  }

  async prepare(petition: TrackedPetition): Promise<void> {
    const { Tracked } = await loadTracked();
    const tracked = this.#tracked ?? new Tracked(this);
    await tracked.prepare(petition);
    this.#tracked = tracked;
    this.#spoken = this.english;
  }

  moved(petition: TrackedPetition, isNews: boolean): void {
    if (isNews) this.#tracked?.tell(petition);
    // The heading is drawn anew where the code may take two lines; the focus goes along.
    else if (this.renderRoot?.activeElement?.id === 'title') this.#focus = 'title';
    this.dispatchEvent(new PetitionChangeEvent(petition));
  }

  refused(code: string): void {
    if (!this.code && aboutCode.test(code)) this.#focus = 'code';
  }

  protected override willUpdate(): void {
    super.willUpdate();
    this.brandTheme = this.#info.answer?.brand.theme;
    if (this.code !== this.#given) {
      this.#given = this.code;
      this.#look(this.code ?? '');
      if (!this.code) this.#fault = undefined;
    }
    const { petition } = this.following;
    if (petition && this.#spoken !== this.english) {
      this.#spoken = this.english;
      void this.prepare(petition).then(() => this.requestUpdate());
    }
  }

  protected override view(t: AskWords): TemplateResult {
    const { petition, refused, retry } = this.following;
    const tracked = this.#tracked;
    const failed = petition ? undefined : refused;
    if (!this.followed || (failed && aboutCode.test(failed.code))) {
      return ask(t, { typed: this.#typed, error: this.#wrong(t), onSubmit: this.#handleAsk });
    }
    const shown = petition && tracked;
    return html`<section
      class="sheet body tracker"
      part="sheet"
      aria-labelledby="title"
      aria-busy=${!petition && !failed}
    >
      <small part="identity">${shown ? tracked.identity(petition) : '\u00a0'}</small>
      ${
        shown
          ? html`<h2 id="title" tabindex="-1">${tracked.sentence(petition)}</h2>`
          : html`<h2 id="title" tabindex="-1">${failed ? t.ask : skeleton(2, t.loading)}</h2>`
      }
      ${shown ? tracked.body(petition) : failed ? trouble(t, failed, retry) : loading()}
    </section>`;
  }

  protected override updated(): void {
    if (this.renderRoot) this.#tracked?.drawn(this.renderRoot);
    if (this.#focus) this.renderRoot?.getElementById(this.#focus)?.focus();
    this.#focus = '';
  }

  #wrong(t: AskWords): string | undefined {
    const { refused, tryAt } = this.following;
    if (this.#fault) return t.fault(this.#fault);
    if (!refused) return undefined;
    return tryAt ? t.tooMany(tryAt) : t.unknown;
  }

  /** Follows what was typed or given, if it can be a code. */
  #look(typed: string): void {
    const reading = typed.startsWith('pet_') ? { code: typed } : readTrackingCode(typed);
    this.#typed = typed;
    this.#fault = 'fault' in reading ? reading.fault : undefined;
    this.followed = 'code' in reading ? reading.code : '';
    this.#tracked?.leave();
    this.#tracked = undefined;
    this.following.follow(this.followed);
  }

  readonly #handleAsk = (event: SubmitEvent): void => {
    event.preventDefault();
    this.#look(this.renderRoot?.querySelector('input')?.value ?? '');
    this.#focus = this.followed ? 'title' : 'code';
  };

  readonly #handleAnother = (): void => {
    this.#look('');
    this.#fault = undefined;
    this.#focus = 'code';
  };
}
