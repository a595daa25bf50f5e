import { html, type TemplateResult } from 'lit/html.js';
import type { LianxinSite } from '../site/lianxin-site.ts';
import { openSite, type SharedSite } from '../site/shared-site.ts';
import { surroundingSite } from '../site/surrounding-site.ts';
import { dress } from './css.ts';
import { common, type CommonMessages } from './messages.zh-CN.ts';
import { ReactiveElement, type Properties } from './reactive-element.ts';
import { skeleton } from './skeleton.ts';

/** An element's own words: the source language is at hand, others come when they are asked for. */
export interface Locales<Messages> {
  zh: Messages;
  en: () => Promise<{ messages: Messages }>;
}

/** The words that `view` gets: those that all elements share, and the element's own. */
export type Words<Messages> = CommonMessages & Messages;

/** Gives the token of the resident who is signed in at the portal. */
export type ResidentToken = () => Promise<string>;

/** A setting that the surrounding site gives to the elements inside it. */
export type Setting = 'siteKey' | 'apiUrl' | 'station' | 'locale' | 'theme' | 'size';

type Given = string | null | undefined;

/**
 * What all elements have in common: one shadow root whose inside no rule of the page reaches, the
 * settings of the surrounding `lianxin-site`, the shared site of their key, the reader's language.
 *
 * A subclass gives `locales` and `view(t)`, puts its styles after `base`, and reads with `Reading`.
 *
 * @attr {string} site-key the publishable key, `pk_…`; default: the surrounding site's
 * @attr {string} api-url where the API is; default: the surrounding site's, else the script's own
 * @attr {string} station the station's id; default: the surrounding site's
 * @attr {'zh-CN' | 'en'} locale default: the surrounding site's, else `zh-CN`
 * @attr {'red' | 'blue' | 'green' | 'amber' | 'elder' | 'contrast' | 'dark'} theme default: the
 *   surrounding site's, else the brand's, else `red`
 * @attr {'standard' | 'elder'} size default: the surrounding site's, else `standard`
 * @csspart root everything that is drawn
 */
export abstract class LianxinElement<Messages extends object> extends ReactiveElement {
  static override readonly properties: Properties = {
    siteKey: { attribute: 'site-key' },
    apiUrl: { attribute: 'api-url' },
    station: {},
    locale: {},
    theme: {},
    size: {},
    resident: { attribute: false },
  };

  declare siteKey: Given;
  declare apiUrl: Given;
  declare station: Given;
  declare locale: Given;
  declare theme: Given;
  declare size: Given;
  /** Default: the surrounding site's. */
  declare resident: ResidentToken | undefined;

  /** The theme of the station's brand; `view` sets it once it is known. */
  protected brandTheme: string | undefined;
  protected abstract readonly locales: Locales<Messages>;
  #around: LianxinSite | null = null;
  #themed = false;
  #language: string | undefined;
  #words: Words<Messages> | undefined;

  override connectedCallback(): void {
    this.#around = surroundingSite(this);
    this.#around?.addEventListener('lianxin-site-change', this.#settingsChanged);
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#around?.removeEventListener('lianxin-site-change', this.#settingsChanged);
  }

  /** The site of this element's key: `read` for public data, `client` for everything else. */
  get site(): SharedSite {
    return openSite(this.setting('apiUrl'), this.setting('siteKey') ?? '');
  }

  /** What this element was given, else what the surrounding site gives. */
  setting(name: Setting): Given {
    const attribute = LianxinElement.properties[name]?.attribute || name;
    return this[name] ?? this.#around?.getAttribute(attribute);
  }

  /** Whether it is drawn in elder size: larger, and one question at a time. */
  get elder(): boolean {
    return this.setting('size') === 'elder' || this.setting('theme') === 'elder';
  }

  /** The resident's token, where the portal gives one. */
  get residentToken(): ResidentToken | undefined {
    return this.resident ?? this.#around?.resident;
  }

  /** Draws the element in the reader's language, as a rule by `sheet`. */
  protected abstract view(t: Words<Messages>): unknown;

  protected override willUpdate(): void {
    const language = this.setting('locale')?.startsWith('en') ? 'en' : 'zh-CN';
    if (language !== this.#language) {
      this.#language = language;
      if (language === 'en') void this.#learnEnglish();
      else this.#words = { ...common, ...this.locales.zh };
    }
    if (/dark|contrast/.test(this.setting('theme') ?? '')) void this.#wearThemes();
  }

  protected override render(): TemplateResult {
    const view = this.#words ? this.view(this.#words) : skeleton(3);
    const theme = this.setting('theme') ?? this.brandTheme;
    const size = this.elder ? 'elder' : '';
    return html`<div class="root ${theme}-theme ${size}" part="root" lang=${this.#language}>
      ${view}
    </div>`;
  }

  readonly #settingsChanged = (): void => this.requestUpdate();

  async #wearThemes(): Promise<void> {
    if (this.#themed) return;
    this.#themed = true;
    const { themes } = await import('./themes.styles.ts');
    dress(this.renderRoot, [themes]);
  }

  async #learnEnglish(): Promise<void> {
    const [shared, own] = await Promise.all([import('./messages.en.ts'), this.locales.en()]);
    if (this.#language !== 'en') return;
    this.#words = { ...shared.common, ...own.messages };
    this.requestUpdate();
  }
}
