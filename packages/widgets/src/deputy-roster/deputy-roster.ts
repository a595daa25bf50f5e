import type { DeputiesPage } from '@lianxin/sdk/deputies';
import type { Site } from '@lianxin/sdk/site';
import {
  base,
  button,
  controls,
  html,
  LianxinElement,
  nothing,
  sheet,
  skeleton,
  trouble,
  type TemplateResult,
  type Words,
} from '../element/index.ts';
import { Reading } from '../site/index.ts';
import { deputyCard } from './deputy-card.ts';
import { styles } from './deputy-roster.styles.ts';
import { messages, type Messages } from './messages.zh-CN.ts';
import { levels, pathOf, type Level, type RosterQuery } from './roster-query.ts';

const unasked: RosterQuery = { q: '', trail: [] };

/** Long enough that a word typed without a stop is one question. */
const pause = 250;

/**
 * The deputies of a station, or of all: by level, by name in characters, pinyin or initials, page by
 * page inside a height that never changes.
 *
 * @tag lianxin-deputy-roster
 * @fires {DeputySelectEvent} lianxin-deputy-select somebody asks for a deputy's page; cancelable
 * @csspart sheet the frame
 * @csspart header title and search
 * @csspart body filters, cards and pages
 * @csspart card one deputy
 * @cssprop --lianxin-height its height; default 506px, on a phone 824px
 */
export class LianxinDeputyRoster extends LianxinElement<Messages> {
  static override readonly styles = [base, controls, styles];

  protected override readonly locales = {
    zh: messages,
    en: () => import('./messages.en.ts'),
  };

  #query = unasked;
  #total: number | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;
  readonly #site = new Reading<Site>(this, () => '/v1/site');
  readonly #deputies = new Reading<DeputiesPage>(this, () =>
    pathOf(this.#query, this.#perPage, this.setting('station')),
  );

  protected override view(t: Words<Messages>): TemplateResult {
    this.brandTheme = this.#site.answer?.brand.theme;
    if (!this.#query.q && !this.#deputies.pending) this.#total = this.#deputies.answer?.counts.all;
    return sheet({
      mark: this.#site.answer?.brand.mark ?? t.mark,
      title: t.title,
      lead: this.#lead(t),
      aside: this.#search(t),
      body: this.#deputies.draw({
        pending: () => skeleton(9, t.loading),
        failed: (failure, retry) => trouble(t, failure, retry),
        done: (answer) => this.#found(answer, t),
      }),
    });
  }

  /** As many as fill the height: two rows side by side, or one column on a phone. */
  get #perPage(): number {
    const columns = Math.floor((this.clientWidth - 28) / (this.elder ? 262 : 202));
    if (columns > 1) return columns * 2;
    return this.elder ? 3 : 4;
  }

  /** Whose deputies and how many there are, whatever is being looked for at the moment. */
  #lead(t: Words<Messages>): string {
    const site = this.#site.answer;
    const station = site?.stations.find(({ id }) => id === this.setting('station'));
    const whose = station?.name ?? site?.tenant.name;
    // A blank of no width keeps the line's height.
    return whose && this.#total ? t.lead(whose, this.#total) : (whose ?? '\u200b');
  }

  #search(t: Words<Messages>): TemplateResult {
    return html`<form role="search" @submit=${this.#submit}>
      <input
        type="search"
        aria-label=${t.search}
        placeholder=${t.searchHint}
        maxlength="40"
        autocomplete="off"
        .value=${this.#query.q}
        @input=${this.#type}
        @compositionend=${this.#type}
      />
    </form>`;
  }

  #found(page: DeputiesPage, t: Words<Messages>): TemplateResult {
    const empty = page.counts.all === 0;
    return html`${empty ? nothing : this.#filters(page, t)}
      <p class="unseen" role="status">
        ${this.#query === unasked ? nothing : t.found(this.#count(page))}
      </p>
      ${
        page.data.length
          ? html`<ul class="list ${this.#deputies.pending ? 'busy' : ''}">
              ${page.data.map((deputy) => deputyCard(deputy, t))}
            </ul>`
          : this.#nobody(t)
      }
      ${this.#pager(page, t)}`;
  }

  #filters({ counts }: DeputiesPage, t: Words<Messages>): TemplateResult {
    const pill = (label: string, count: number, level?: Level): TemplateResult =>
      html`<button
        class="pill"
        type="button"
        aria-pressed=${this.#query.level === level}
        @click=${() => this.#ask({ level })}
      >
        ${label} ${count}
      </button>`;
    return html`<div class="pills">
      ${pill(t.all, counts.all)}
      ${levels.map((level) =>
        counts[level] ? pill(t.levels[level][0] ?? '', counts[level], level) : nothing,
      )}
    </div>`;
  }

  #nobody(t: Words<Messages>): TemplateResult {
    const asked = this.#query !== unasked;
    return html`<div class="trouble">
      <b>${asked ? t.none : t.unpublished}</b>
      <small>${asked ? t.noneNext : t.unpublishedNext}</small>
      ${asked ? button({ label: t.showAll, onClick: this.#showAll }) : nothing}
    </div>`;
  }

  #pager(page: DeputiesPage, t: Words<Messages>): TemplateResult | typeof nothing {
    const pages = Math.ceil(this.#count(page) / this.#perPage);
    const { trail } = this.#query;
    if (pages < 2) return nothing;
    const { next } = page;
    const turn = (label: string, to: readonly string[] | undefined): TemplateResult =>
      button({
        label,
        busy: !to || this.#deputies.pending,
        onClick: () => to && !this.#deputies.pending && this.#ask({ trail: to }),
      });
    return html`<nav class="pager" aria-label=${t.title}>
      ${turn(t.earlier, trail.length ? trail.slice(0, -1) : undefined)}
      <small>${t.page(trail.length + 1, pages)}</small>
      ${turn(t.later, next === null ? undefined : [...trail, next])}
    </nav>`;
  }

  #count({ counts }: DeputiesPage): number {
    return counts[this.#query.level ?? 'all'];
  }

  #ask(change: Partial<RosterQuery>): void {
    this.#query = { ...this.#query, trail: [], ...change };
    this.requestUpdate();
  }

  /** The button that was pressed is gone then; the search is the next thing to do. */
  readonly #showAll = (): void => {
    this.#query = unasked;
    this.renderRoot.querySelector('input')?.focus();
    this.requestUpdate();
  };

  /** Pinyin on its way to a character is not a question yet. */
  readonly #type = (event: Event): void => {
    const { target } = event;
    if (!(target instanceof HTMLInputElement)) return;
    if (event instanceof InputEvent && event.isComposing) return;
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#ask({ q: target.value.trim(), level: undefined }), pause);
  };

  readonly #submit = (event: Event): void => event.preventDefault();
}

declare global {
  interface HTMLElementTagNameMap {
    'lianxin-deputy-roster': LianxinDeputyRoster;
  }
}
