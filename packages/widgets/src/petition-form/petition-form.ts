import type { DeputiesPage, Deputy, Site } from '@lianxin/sdk';
import { html, nothing, type TemplateResult } from 'lit/html.js';
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
import { Filing } from './filing.ts';
import type { FormWords } from './form.ts';
import { messages, type FirstMessages } from './messages.zh-CN.ts';
import { panel } from './panel.ts';
import { styles } from './petition-form.styles.ts';
import { questions } from './questions.ts';

/**
 * A resident files a petition: to whom, what, how to be reached, check, receipt.
 *
 * What is written is kept on the device until it is sent, goes out once however often the line is
 * cut, and names nobody to the page around it.
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
  static override readonly styles = [...base, controls, styles];

  declare deputy: string | null | undefined;
  /** Default: false. */
  declare collapsed: boolean | undefined;
  /** Default: false. */
  declare noHistory: boolean | undefined;

  protected override readonly locales = {
    zh: messages,
    en: async () => (await import('./messages.en.ts')).messages,
  };
  readonly #info = new Reading<Site>(this, () => '/v1/site');
  readonly #deputies = new Reading<DeputiesPage | Deputy>(this, () => this.#deputiesPath());
  readonly #filing = new Filing(this);
  #opened = false;
  #dressed = false;

  /** What the site's key shows, once it is known. */
  get siteInfo(): Site | undefined {
    return this.#info.answer;
  }

  /** The deputies who can be addressed, once they are known. */
  get deputyNames(): readonly Deputy[] | undefined {
    const { answer } = this.#deputies;
    return answer && ('data' in answer ? answer.data : [answer]);
  }

  protected override willUpdate(): void {
    super.willUpdate();
    this.brandTheme = this.siteInfo?.brand.theme;
    const { later } = this.#filing;
    if (!later || this.#dressed || !this.renderRoot) return;
    this.#dressed = true;
    dress(this.renderRoot, [...LianxinPetitionForm.styles, later.laterStyles]);
  }

  protected override view(t: FormWords): unknown {
    this.#filing.t = t;
    const pending = (): unknown => html`<div>${this.#sheet(t, skeleton(12, t.loading))}</div>`;
    return this.#info.draw({
      pending,
      failed: (failure, retry) => this.#sheet(t, trouble(t, failure, retry)),
      done: (info) => (this.#filing.recalled ? this.#open(t, info) : pending()),
    });
  }

  #deputiesPath(): string | undefined {
    if (this.deputy) return `/v1/deputies/${this.deputy}`;
    if (this.#filing.draft.to !== 'deputy') return undefined;
    const station = this.setting('station');
    return `/v1/deputies?limit=100${station ? `&station=${station}` : ''}`;
  }

  #sheet(t: FormWords, body: unknown, info?: Site): TemplateResult {
    const station = info?.stations.find(({ id }) => id === this.setting('station'));
    return sheet({
      mark: info?.brand.mark ?? '连',
      title: station?.name ?? info?.brand.name ?? t.offer,
      lead: t.lead,
      aside: this.elder && 'speechSynthesis' in window
        ? button({ label: t.aloud, onClick: () => void this.#readAloud(t) })
        : nothing,
      body,
    });
  }

  #open(t: FormWords, info: Site): unknown {
    const filing = this.#filing;
    if (this.collapsed && !this.#opened) return this.#offer(t, info);
    const drawn = info.categories.length
      ? (filing.stage?.(t) ?? (filing.found ? this.#found(t) : this.#questions(t)))
      : panel(t.closed, t.closedNext);
    return this.#sheet(t, html`${drawn}${this.#foot(t)}`, info);
  }

  #questions(t: FormWords): TemplateResult {
    return questions(this.#filing, t, { fixed: !!this.deputy, deputies: this.deputyNames });
  }

  #found(t: FormWords): TemplateResult {
    const goOn = button({ label: t.goOn, kind: 'main', onClick: () => void this.#filing.resume() });
    return panel(t.resume, t.resumeNext, goOn);
  }

  #offer(t: FormWords, info: Site): TemplateResult {
    const open = (): void => {
      this.#opened = true;
      this.#filing.show(undefined);
    };
    const label = this.#filing.found ? t.goOn : t.open;
    return html`<section class="sheet body" part="sheet body">
      ${panel(t.offer, t.promise(info.acceptWithin), button({ label, kind: 'main', onClick: open }))}
    </section>`;
  }

  #foot(t: FormWords): TemplateResult {
    const filing = this.#filing;
    return html`<div class="foot">
        <small>${filing.keptAs ? t.kept : t.notKept}</small>
        ${button({ label: t.clear, kind: 'text', onClick: () => void filing.clear() })}
      </div>
      <p class="unseen" role="status">${filing.status}</p>`;
  }

  async #readAloud(t: FormWords): Promise<void> {
    const { readAloud } = await import('./read-aloud.ts');
    const body = this.renderRoot?.querySelector('form, .body');
    readAloud(body?.textContent ?? '', t.language);
  }
}
