/**
 * Gives the elements inside it their key, address, station, locale, theme and size. It draws nothing.
 *
 * @tag lianxin-site
 * @attr {string} site-key the publishable key, `pk_…`
 * @attr {string} api-url where the API is; default: where the script came from
 * @attr {string} station the station's id
 * @attr {'zh-CN' | 'en'} locale default `zh-CN`
 * @attr {'red' | 'blue' | 'green' | 'amber' | 'elder' | 'contrast' | 'dark'} theme default: the brand's
 * @attr {'standard' | 'elder'} size default `standard`
 * @fires lianxin-site-change an attribute changed; does not bubble
 */
export class LianxinSite extends HTMLElement {
  static readonly observedAttributes = [
    'site-key',
    'api-url',
    'station',
    'locale',
    'theme',
    'size',
  ];

  /** Gives the resident's token, for whoever is signed in at the portal. */
  declare resident: (() => Promise<string>) | undefined;

  attributeChangedCallback(): void {
    this.dispatchEvent(new Event('lianxin-site-change'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lianxin-site': LianxinSite;
  }
}
