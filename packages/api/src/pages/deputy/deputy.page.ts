import { deputySchema, stationSchema, type Deputy, type Station } from '@lianxin/contract';
import { Refusal } from '@lianxin/domain';
import { html } from 'hono/html';
import type { App, RequestContext } from '../../http/index.ts';
import { Asker, behindStation } from '../ask/index.ts';
import { answerSheet, otherSizeOf, sizeOf, type Markup } from '../sheet/index.ts';
import { levelWords } from '../station/station-words.ts';

function face(deputy: Deputy, station: Station): Markup {
  const { name, levels, electoralUnit, profession, fields, languages, dutyDays, achieved } = deputy;
  const rows = [
    ['代表身份', levels.map((level) => levelWords[level]).join('、')],
    ['选举单位', electoralUnit],
    ['职业', profession],
    ['熟悉的方面', fields.join('、')],
    ['能说', languages.join('、')],
    ['办成过的事', achieved],
  ] as const;
  return html`<section class="card">
    <h1>${name}代表${dutyDays ? html`${dutyDays}在站里接待` : html`在${station.name}联系群众`}</h1>
    <dl class="facts">
      ${rows.map(([label, value]) =>
        value
          ? html`<div>
              <dt>${label}</dt>
              <dd>${value}</dd>
            </div>`
          : '',
      )}
    </dl>
    <p>
      <a class="link" href="/s/${station.id}">${station.name}</a>${
        station.phone
          ? html`，电话 <a class="link" href="tel:${station.phone}">${station.phone}</a>`
          : ''
      }
    </p>
  </section>`;
}

/** A deputy's own page (代表码): what is written here goes to this deputy first. */
export async function deputyPage(
  app: App,
  { c, station: id, deputy: deputyId }: { c: RequestContext; station: string; deputy: string },
): Promise<Response> {
  const runtime = c.get('runtime');
  const asker = new Asker(app, { c, behind: await behindStation(runtime, id) });
  const [station, deputy, token] = await Promise.all([
    asker.need({ path: `/v1/stations/${id}`, schema: stationSchema }),
    asker.need({ path: `/v1/deputies/${encodeURIComponent(deputyId)}`, schema: deputySchema }),
    asker.token(),
  ]);
  if (!deputy.stations.some((own) => own.id === id)) throw new Refusal('not_found');
  const size = sizeOf(c);
  const plainForm = `/f/petition?station=${id}&deputy=${deputy.id}${size === 'elder' ? '&size=elder' : ''}`;
  return answerSheet(c, {
    title: `${deputy.name}代表 · ${station.name}`,
    brand: station.name,
    mark: station.brand.mark,
    theme: station.brand.theme,
    size,
    otherSize: otherSizeOf(c),
    hasElements: true,
    body: html`<lianxin-site site-key="${token}" station="${id}" size="${size}">
      ${face(deputy, station)}
      <lianxin-petition-form deputy="${deputy.id}">
        <section class="card">
          <h2>有话跟${deputy.name}代表说</h2>
          <p>写下来，先交到这位代表手里。</p>
          <p><a class="button main" href="${plainForm}">我要反映</a></p>
        </section>
      </lianxin-petition-form>
    </lianxin-site>`,
  });
}
