import type { DeputiesPage, Deputy, Site } from '@lianxin/sdk';
import { html, type TemplateResult } from 'lit/html.js';
import { fault } from '../element/field.ts';
import { base } from '../element/base.styles.ts';
import { button } from '../element/button.ts';
import { controls } from '../element/controls.styles.ts';
import { dress } from '../element/css.ts';
import { LianxinElement } from '../element/lianxin-element.ts';
import type { Properties } from '../element/reactive-element.ts';
import { sheet } from '../element/sheet.ts';
import { skeleton } from '../element/skeleton.ts';
import { trouble } from '../element/trouble.ts';
import { Reading } from '../site/reading.ts';
import type { Filing } from './filing.ts';
import type { Asked, FirstWords } from './form.ts';
import { messages, type FirstMessages } from './messages.zh-CN.ts';
import { styles } from './petition-form.styles.ts';
import { screen } from './screen.ts';
import { isMarked, storageName } from './storage-name.ts';
import { whom } from './whom.ts';

/** The first question before it is known. */
const shape = (t: FirstWords): TemplateResult =>
  html`${skeleton(3, t.loading)}
    <p class="choice tick"></p>
    <p class="choice tick"></p>
    ${skeleton(3)}
    <p class="notice shape"></p>
    ${skeleton(2)}`;

/**
 * A resident files a petition: to whom, what, how to be reached, check, receipt.
 *
 * What is written is kept on the device until it is sent, goes out once however often the line is
 * cut, and names nobody to the page around it. Until the first touch only the first question is
 * here; `Filing`, which knows the rest, comes with it.
 *
 * @tag lianxin-petition-form
 * @attr {string} deputy the deputy's id, `dep_…`: the petition is addressed to this deputy
 * @attr {boolean} collapsed shows a title, a sentence and a button; opens in place
 * @attr {boolean} no-history leaves the browser's history alone, for pages whose router objects
 * @prop {() => Promise<string>} resident gives the token of the resident who is signed in
 * @fires lianxin-petition-submit a petition arrived
 * @fires lianxin-petition-draft-clear the resident cleared what they had written
 * @fires lianxin-petition-follow the resident joined a matter raised by others
 * @csspart sheet the frame
 * @csspart header mark and name of the station
 * @csspart body everything below the header
 */
export class LianxinPetitionForm extends LianxinElement<FirstMessages> {
  static override readonly properties: Properties = {
    ...LianxinElement.properties,
    deputy: {},
    collapsed: { boolean: true },
    noHistory: { attribute: 'no-history', boolean: true },
  };
  static override readonly styles = [base, controls, styles];

  declare deputy: string | null | undefined;
  /** Default: false. */
  declare collapsed: boolean | undefined;
  /** Default: false. */
  declare noHistory: boolean | undefined;

  protected override readonly locales = {
    zh: messages,
    en: () => import('./messages.en.ts'),
  };
  readonly #info = new Reading<Site>(this, () => '/v1/site');
  readonly #deputies = new Reading<DeputiesPage | Deputy>(this, () => this.#deputiesPath());
  #filing: Filing | undefined;
  #arriving: Promise<Filing | undefined> | undefined;
  #opened = false;
  #recalling = false;
  /** The rest of the form was asked for and did not come. */
  #stuck = false;

  override connectedCallback(): void {
    super.connectedCallback();
    if (isMarked(storageName(this.site))) void this.#recall();
  }

  /** Everything that happens in the form; the first of it brings the rest of the form. */
  handleEvent(event: Event): void {
    const submits = event.type === 'submit';
    if (submits) event.preventDefault();
    if (this.#filing) this.#filing.handleEvent(event);
    else void this.#file().then((filing) => submits && filing?.handleEvent(event));
  }

  protected override willUpdate(): void {
    super.willUpdate();
    this.brandTheme = this.#info.answer?.brand.theme;
  }

  protected override view(t: FirstWords): unknown {
    if (this.collapsed && !this.#opened) return this.#offer(t, this.#info.answer);
    // A drawing of its own: what is replaced does not count as moved.
    const pending = (): unknown => html`<div>${this.#sheet(t, shape(t))}</div>`;
    return this.#info.draw({
      pending,
      failed: (failure, retry) => this.#sheet(t, trouble(t, failure, retry)),
      done: (info) => (this.#recalling ? pending() : this.#draw(t, info)),
    });
  }

  #deputiesPath(): string | undefined {
    if (this.deputy) return `/v1/deputies/${this.deputy}`;
    if (this.#filing?.draft.to !== 'deputy') return undefined;
    const station = this.setting('station');
    return `/v1/deputies?limit=100${station ? `&station=${station}` : ''}`;
  }

  /** Brings the rest of the form, once; after a failure the next touch tries again. */
  #file(): Promise<Filing | undefined> {
    this.#arriving ??= import('./filing.ts').then(
      ({ Filing, laterStyles }) => {
        if (this.renderRoot) dress(this.renderRoot, [laterStyles]);
        this.#stuck = false;
        this.#filing = new Filing(this);
        this.requestUpdate();
        return this.#filing;
      },
      () => {
        this.#arriving = undefined;
        this.#stuck = true;
        this.requestUpdate();
        return undefined;
      },
    );
    return this.#arriving;
  }

  /** A draft or a petition on its way lies on this device. */
  async #recall(): Promise<void> {
    this.#recalling = true;
    await (await this.#file())?.recall();
    this.#recalling = false;
    this.requestUpdate();
  }

  #draw(t: FirstWords, info: Site): unknown {
    const { answer } = this.#deputies;
    const asked: Asked = {
      draft: { to: 'station', deputy: '', notice: '' },
      info,
      stationId: this.setting('station') ?? info.defaultStation,
      deputies: answer && ('data' in answer ? answer.data : [answer]),
      fixed: this.deputy ? 'deputy' : this.setting('station') ? 'station' : undefined,
      wrong: () => undefined,
    };
    const body = info.categories.length
      ? html`${this.#filing?.view(t, asked) ?? this.#first(t, asked)}${this.#foot(t)}`
      : html`<p>${t.closed}</p>`;
    return this.#sheet(t, body, info);
  }

  #first(t: FirstWords, asked: Asked): TemplateResult {
    const of = this.elder ? 6 : 4;
    const questions = [whom(asked, t), this.#stuck ? fault('stuck', t.stuck) : ''];
    return screen(t, { step: 0, of, title: t.whom, questions, next: t.next, on: this });
  }

  #sheet(t: FirstWords, body: unknown, info?: Site): TemplateResult {
    const station = info?.stations.find(({ id }) => id === this.setting('station'));
    return sheet({
      mark: info?.brand.mark ?? '连',
      title: station?.name ?? info?.brand.name ?? t.offer,
      lead: this.elder ? t.large : t.lead,
      aside:
        this.elder && 'speechSynthesis' in window
          ? button({ label: t.aloud, onClick: () => void this.#readAloud(t) })
          : '',
      body,
    });
  }

  #offer(t: FirstWords, info: Site | undefined): TemplateResult {
    const onClick = async (): Promise<void> => {
      this.#opened = true;
      this.requestUpdate();
      await this.updateComplete;
      this.renderRoot?.getElementById('heading')?.focus();
    };
    const drawn = html`<section class="sheet body" part="sheet body">
      <h3 id="heading" tabindex="-1">${t.offer}</h3>
      <p class="field">${t.promise(info?.acceptWithin)}</p>
      <div class="moves">
        ${button({ label: t.open, kind: 'main', onClick: () => void onClick() })}
      </div>
    </section>`;
    return info ? drawn : html`<div>${drawn}</div>`;
  }

  #foot(t: FirstWords): TemplateResult {
    const name = this.#filing ? this.#filing.keptAs : storageName(this.site);
    const onClick = (): void => void this.#file().then((filing) => filing?.clear());
    return html`<div class="foot" ?hidden=${this.#filing?.over}>
        <small>${name ? t.kept : t.notKept}</small>
        ${button({ label: t.clear, kind: 'text', onClick })}
      </div>
      <p class="unseen" role="status">${this.#filing?.status}</p>`;
  }

  async #readAloud({ language }: FirstWords): Promise<void> {
    const { readAloud } = await import('./read-aloud.ts');
    readAloud(this.renderRoot?.querySelector('.body')?.textContent ?? '', language);
  }
}
