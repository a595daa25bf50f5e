import { deputiesPageSchema, stationSchema, type Deputy, type Station } from '@lianxin/contract';
import { html } from 'hono/html';
import type { App, RequestContext } from '../../http/index.ts';
import { Asker, behindStation } from '../ask/index.ts';
import { answerSheet, otherSizeOf, sizeOf, type Markup } from '../sheet/index.ts';
import {
  areaWords,
  hoursInWords,
  kindWords,
  levelWords,
  openingSentence,
} from './station-words.ts';

const style = `
.station, .aside { display: grid; gap: 16px; align-content: start; }
.station > *, .aside > * { min-width: 0; }
.station > .card, .aside .card { margin-bottom: 0; }
.aside .card { padding: 20px; }
@media (min-width: 900px) {
  .station { grid-template: "head aside" auto "rest aside" 1fr / minmax(0, 1fr) 400px; }
  .station > .card { grid-area: head; }
  .aside { grid-area: aside; }
  .rest { grid-area: rest; }
}
.people { display: grid; gap: 12px; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr)); }
.people a {
  display: flex; gap: 12px; height: 100%; padding: 12px; min-height: var(--tall); border: 1px solid var(--line);
  border-radius: 10px; color: inherit; text-decoration: none; font-weight: 400;
}
.face {
  display: grid; place-items: center; flex: none; width: 44px; height: 44px; border-radius: 50%;
  background: var(--line); color: var(--ink2); font-weight: 650;
}
.people b, .people small { display: block; }
`;

function siting({ siting: site }: Station): Markup {
  const words = [
    site.groundFloor && '一楼',
    site.outsideCompound && '不用进大院',
    site.stepFree && '没有台阶',
  ].filter((word) => word !== false);
  return html`${words.map((word) => html`<span class="chip">${word}</span>`)}`;
}

function facts(station: Station): Markup {
  const { address, siting: site, phone, hours } = station;
  return html`<dl class="facts">
    <div>
      <dt>地址</dt>
      <dd>${address}${site.near ? `（${site.near}）` : ''}</dd>
      ${site.transit ? html`<dd class="second">${site.transit}</dd>` : ''}
    </div>
    <div>
      <dt>开放时间</dt>
      ${hoursInWords(hours).map((line) => html`<dd>${line}</dd>`)}
    </div>
    ${
      phone
        ? html`<div>
            <dt>电话</dt>
            <dd><a class="link" href="tel:${phone}">${phone}</a></dd>
          </div>`
        : ''
    }
  </dl>`;
}

function head(station: Station, now: Date): Markup {
  const { brand, opening } = station;
  return html`<section class="card">
    <h1>${openingSentence(station, now)}</h1>
    <p class="second">${station.name}${brand.motto ? ` · ${brand.motto}` : ''}</p>
    <p class="chips">
      ${
        opening.open
          ? html`<span class="chip light-green"><span aria-hidden="true">●</span>现在开放</span>`
          : html`<span class="chip">现在没开</span>`
      }
      ${siting(station)}
    </p>
    ${facts(station)}
  </section>`;
}

function services({ areas, features, brand }: Station): Markup {
  const rooms = [
    ...areas.map(({ kind, name, services: list }) => ({ title: name || areaWords[kind], list })),
    ...features.map(({ name, services: list }) => ({ title: name, list })),
  ];
  if (rooms.length === 0) return html``;
  return html`<section class="card">
    <h2>站里能办什么</h2>
    ${brand.story ? html`<p>${brand.story}</p>` : ''}
    <ul class="rows">
      ${rooms.map(
        ({ title, list }) =>
          html`<li><b>${title}</b><br /><span class="second">${list.join('、')}</span></li>`,
      )}
    </ul>
  </section>`;
}

function people(station: Station, deputies: readonly Deputy[]): Markup {
  return html`<section class="card">
    <h2>站里的代表，共 ${deputies.length} 位</h2>
    <ul class="people">
      ${deputies.map(
        ({ id, name, levels, fields, dutyDays }) =>
          html`<li>
            <a href="/s/${station.id}/d/${id}">
              <span class="face" aria-hidden="true">${name.charAt(0)}</span>
              <span>
                <b>${name}</b>
                <small class="second">${levels.map((level) => levelWords[level]).join('、')}</small>
                <small class="second">${fields.join('、')}</small>
                ${dutyDays ? html`<small>${dutyDays}接待</small>` : ''}
              </span>
            </a>
          </li>`,
      )}
    </ul>
  </section>`;
}

/** A station's own page: all of it is written by the server, the elements come on top. */
export async function stationPage(
  app: App,
  { c, station: id }: { c: RequestContext; station: string },
): Promise<Response> {
  const runtime = c.get('runtime');
  const asker = new Asker(app, { c, behind: await behindStation(runtime, id) });
  const [station, deputies, token] = await Promise.all([
    asker.need({ path: `/v1/stations/${id}`, schema: stationSchema }),
    asker.need({ path: `/v1/deputies?station=${id}&limit=100`, schema: deputiesPageSchema }),
    asker.token(),
  ]);
  const size = sizeOf(c);
  const plainForm = `/f/petition?station=${id}${size === 'elder' ? '&size=elder' : ''}`;
  return answerSheet(c, {
    title: `${station.name} · ${kindWords[station.kind]}`,
    brand: station.name,
    mark: station.brand.mark,
    theme: station.brand.theme,
    size,
    otherSize: otherSizeOf(c),
    isWide: true,
    hasElements: true,
    style,
    body: html`<lianxin-site site-key="${token}" station="${id}" size="${size}">
      <div class="station">
        ${head(station, runtime.clock())}
        <div class="aside">
          <h2 class="unseen">有事在这里说，进度在这里查</h2>
          <lianxin-petition-form collapsed>
            <section class="card">
              <h2>有事找代表</h2>
              <p>写下来就有查询码，随时看进度。</p>
              <p><a class="button main" href="${plainForm}">我要反映</a></p>
            </section>
          </lianxin-petition-form>
          <lianxin-progress-tracker>
            <section class="card">
              <h2>查进度</h2>
              <p><a class="button" href="/t">用查询码查进度</a></p>
            </section>
          </lianxin-progress-tracker>
        </div>
        <div class="rest">${services(station)} ${people(station, deputies.data)}</div>
      </div>
    </lianxin-site>`,
  });
}
