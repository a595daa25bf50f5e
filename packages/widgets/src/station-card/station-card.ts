import type { Site } from '@lianxin/sdk/site';
import type { Station } from '@lianxin/sdk/stations';
import { base } from '../element/base.styles.ts';
import {
  html,
  LianxinElement,
  nothing,
  skeleton,
  trouble,
  type TemplateResult,
  type Words,
} from '../element/index.ts';
import { Reading } from '../site/index.ts';
import { messages, type Messages } from './messages.zh-CN.ts';
import { hoursInWords, openingInWords } from './opening.ts';
import { styles } from './station-card.styles.ts';
import { StationSelectEvent } from './station-select-event.ts';

/**
 * One station at a glance: whether it is open, how it is entered, where it is and how to get there.
 * Without `station` it shows the site's default station.
 *
 * @tag lianxin-station-card
 * @fires {StationSelectEvent} lianxin-station-select somebody asks for the station's page; cancelable
 * @csspart sheet the card
 * @csspart band the picture or colour at the top
 * @cssprop --lianxin-height its height; default 452px, elder 660px
 */
export class LianxinStationCard extends LianxinElement<Messages> {
  static override readonly styles = [base, styles];

  protected override readonly locales = {
    zh: messages,
    en: () => import('./messages.en.ts'),
  };

  readonly #site = new Reading<Site>(this, () =>
    this.setting('station') ? undefined : '/v1/site',
  );
  readonly #station = new Reading<Station>(this, () => {
    const id = this.setting('station') ?? this.#site.answer?.defaultStation;
    return id && `/v1/stations/${id}`;
  });

  protected override view(t: Words<Messages>): TemplateResult {
    const station = this.#station.answer;
    this.brandTheme = station?.brand.theme;
    return html`<section class="sheet" part="sheet">
      ${
        station?.brand.picture
          ? html`<img part="band" src=${station.brand.picture} alt="" />`
          : html`<div part="band" aria-hidden="true">${station?.brand.mark}</div>`
      }
      <div class="body">
        ${(this.#site.failure ? this.#site : this.#station).draw({
          pending: () => skeleton(6, t.loading),
          failed: (failure, retry) => trouble(t, failure, retry),
          done: () => station && this.#facts(station, t),
        })}
      </div>
    </section>`;
  }

  #facts(station: Station, t: Words<Messages>): TemplateResult {
    const { siting, opening, brand } = station;
    const chips = [
      siting.groundFloor && t.ground,
      siting.stepFree && t.stepFree,
      siting.outsideCompound && t.outside,
    ];
    const select = (event: Event): void => {
      if (!this.dispatchEvent(new StationSelectEvent(station))) event.preventDefault();
    };
    return html`
      <h2>${station.name}</h2>
      <small>${dotted(brand.name, brand.motto)}</small>
      <ul class="chips">
        <li class="light ${opening.open ? 'green' : ''}">${openingInWords(opening, t)}</li>
        ${chips.map((chip) => (chip ? html`<li class="light">${chip}</li>` : nothing))}
      </ul>
      <p>${dotted(station.address, siting.near)}</p>
      <small>${hoursInWords(station.hours, t)}</small>
      <div class="ways">
        <a class="button" href=${wayTo(station)} target="_blank" rel="noreferrer"
          >${t.way}<span class="unseen">${t.leaves}</span></a
        >
        <a class="button" href=${station.page} @click=${select}>${t.page}</a>
      </div>
    `;
  }
}

const dotted = (...parts: readonly (string | null)[]): string => parts.filter(Boolean).join(' · ');

/** A link to a map of the reader's own choosing would be better; this one takes WGS 84 and asks no key. */
const wayTo = ({ location: { lat, lng }, name }: Station): string =>
  `https://uri.amap.com/marker?position=${lng},${lat}&name=${encodeURIComponent(name)}&coordinate=wgs84`;

declare global {
  interface HTMLElementTagNameMap {
    'lianxin-station-card': LianxinStationCard;
  }
}
