import type { Site, TrackedPetition } from '@lianxin/sdk';
import {
  base,
  controls,
  html,
  LianxinElement,
  nothing,
  skeleton,
  trouble,
  type TemplateResult,
  type Words,
} from '../element/index.ts';
import { Reading } from '../site/index.ts';
import { ask } from './ask.ts';
import { Following, type Follower, type Refused } from './following.ts';
import { identity, sentence } from './head.ts';
import { loading } from './loading.ts';
import { messages, type Rating, type TrackerMessages } from './messages.zh-CN.ts';
import { momentOf } from './moment.ts';
import { Opened, type Opener } from './opened.ts';
import type { PanelKind } from './panel.ts';
import { PetitionChangeEvent } from './petition-change-event.ts';
import { styles } from './progress-tracker.styles.ts';
import { inOnePiece, sentenceOf, teller } from './sentence.ts';
import { titleOf } from './timeline.ts';
import { tracked } from './tracked.ts';
import { readTrackingCode, type CodeFault } from './tracking-code.ts';

type TrackerWords = Words<TrackerMessages>;

/** Refusals that speak about the tracking code; the others are about the line or the site. */
const aboutCode = /^(not_found|invalid_input|too_many_requests|attempts_exhausted)$/;

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
export class LianxinProgressTracker
  extends LianxinElement<TrackerMessages>
  implements Follower, Opener
{
  static override readonly properties = { ...LianxinElement.properties, code: {} };
  static override readonly styles = [...base, controls, styles];

  /** Never reflected: a code that was typed stands in no attribute. */
  declare code: string | null | undefined;
  /** The code that is followed; empty while it is asked for. */
  followed = '';

  protected override readonly locales = {
    zh: messages,
    en: async () => (await import('./messages.en.ts')).messages,
  };
  #given: string | null | undefined;
  #typed = '';
  #fault: CodeFault | undefined;
  #news: TrackedPetition | undefined;
  #guidance: ((petition: TrackedPetition) => unknown) | undefined;
  #focus = '';
  #refit = false;
  #overflows = false;
  readonly #info = new Reading<Site>(this, () => '/v1/site');
  readonly #following = new Following(this);
  readonly #opened = new Opened(this);
  readonly #box = new ResizeObserver(() => this.#measure());

  /** Whether it speaks English. */
  get english(): boolean {
    return this.setting('locale')?.startsWith('en') ?? false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#box.disconnect();
  }

  /** Takes over the answer to what the resident did, which nobody needs to be told. */
  show(petition: TrackedPetition): void {
    this.#following.show(petition);
    this.#news = undefined;
  }

  /** Makes room for everything, then moves the focus. */
  focusOn(id: string): void {
    this.#focus = id;
    this.#refit = true;
    this.requestUpdate();
  }

  async prepare({ state }: TrackedPetition): Promise<void> {
    if (state !== 'declined' || this.#guidance) return;
    try {
      const { guidance, wordsIn } = await import('./actions/index.ts');
      const words = await wordsIn(this.english);
      this.#guidance = (petition) => guidance(words, petition);
    } catch {
      // The sentence says already that it was declined; the rest can be read another time.
    }
  }

  moved(petition: TrackedPetition, before: TrackedPetition | undefined): void {
    if (before) this.#news = petition;
    this.dispatchEvent(new PetitionChangeEvent(petition));
  }

  refused({ failure }: Refused): void {
    if (this.#typed && aboutCode.test(failure.code)) this.#focus = 'code';
  }

  protected override willUpdate(): void {
    super.willUpdate();
    this.brandTheme = this.#info.answer?.brand.theme;
    if (this.code === this.#given) return;
    this.#given = this.code;
    this.#look(this.code ?? '');
    if (!this.code) this.#fault = undefined;
  }

  protected override view(t: TrackerWords): unknown {
    return html`${this.#stage(t)}
      <p class="unseen" role="status">${this.#newsIn(t)}</p>`;
  }

  protected override updated(): void {
    const flow = this.renderRoot?.querySelector('.flow');
    if (flow) this.#box.observe(flow);
    if (this.#refit) this.#fit();
    this.#measure();
    const target = this.#focus && this.renderRoot?.getElementById(this.#focus);
    if (!target) return;
    this.#focus = '';
    target.focus();
  }

  #stage(t: TrackerWords): TemplateResult {
    const { petition, refused, retry } = this.#following;
    const wrongCode = refused && aboutCode.test(refused.failure.code);
    if (!this.followed || (wrongCode && !petition)) {
      return ask(t, { typed: this.#typed, error: this.#wrong(t), onSubmit: this.#handleAsk });
    }
    const failed = petition ? undefined : refused;
    return html`<section
      class="sheet body tracker"
      part="sheet"
      aria-labelledby="title"
      aria-busy=${!petition && !failed}
    >
      <small part="identity">${petition ? identity(this.followed, petition) : nothing}&nbsp;</small>
      <h2 id="title" tabindex="-1">
        ${petition ? sentence(t, petition) : failed ? t.ask : skeleton(2, t.loading)}
      </h2>
      ${
        failed
          ? trouble(t, failed.failure, retry)
          : petition
            ? this.#tracked(t, petition)
            : loading()
      }
    </section>`;
  }

  #tracked(t: TrackerWords, petition: TrackedPetition): TemplateResult {
    const { fresh, offlineSince } = this.#following;
    const { panel, note } = this.#opened;
    return tracked(t, {
      petition,
      fresh,
      offlineSince,
      panel,
      note,
      guidance: this.#guidance?.(petition),
      more: this.#overflows,
      onOpen: (kind, rating) => void this.#open(t, kind, rating),
      onMore: () => this.focusOn('title'),
      onAnother: this.code ? undefined : this.#handleAnother,
    });
  }

  #newsIn(t: TrackerWords): string {
    const news = this.#news;
    const [newest] = news?.events ?? [];
    if (!news || !newest) return '';
    return t.news(teller(news, t)(titleOf(newest, t)), inOnePiece(sentenceOf(news, t)));
  }

  #wrong(t: TrackerWords): string | undefined {
    const { refused } = this.#following;
    if (this.#fault) return t.fault(this.#fault);
    if (!refused) return undefined;
    const isUnknown = /^(not_found|invalid_input)$/.test(refused.failure.code);
    return isUnknown ? t.unknown : t.tooMany(momentOf(refused.until, t));
  }

  /** Follows what was typed or given, if it can be a code. */
  #look(typed: string): void {
    const reading = typed.startsWith('pet_') ? { code: typed } : readTrackingCode(typed);
    this.#typed = typed;
    this.#fault = 'fault' in reading ? reading.fault : undefined;
    this.followed = 'code' in reading ? reading.code : '';
    this.#news = undefined;
    this.#opened.forget();
    this.#following.follow(this.followed);
  }

  async #open(t: TrackerWords, kind: PanelKind, rating?: Rating): Promise<void> {
    try {
      await this.#opened.open(kind, rating);
    } catch {
      this.#opened.note = t.unopened;
      this.focusOn('note');
    }
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

  /** From now on as high as what is shown at this moment; what comes later scrolls again. */
  #fit(): void {
    this.#refit = false;
    const box = this.renderRoot?.querySelector<HTMLElement>('.tracker');
    if (!box) return;
    box.style.minHeight = '';
    box.style.maxHeight = 'none';
    box.style.minHeight = box.style.maxHeight = `${box.offsetHeight}px`;
  }

  #measure(): void {
    const flow = this.renderRoot?.querySelector('.flow');
    const overflows = !!flow && flow.scrollHeight > flow.clientHeight + 1;
    if (overflows === this.#overflows) return;
    this.#overflows = overflows;
    this.requestUpdate();
  }
}
