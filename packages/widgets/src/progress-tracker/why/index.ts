import { button, html, nothing, type TemplateResult } from '../../element/index.ts';
import type { ClockReason, Due } from '@lianxin/sdk';
import type { TrackerMessages } from '../tracked/messages.zh-CN.ts';
import { onTheWall } from '../tracked/moment.ts';
import type { Panel, PanelHost, PanelKind } from '../tracked/panel.ts';
import { calendar } from './calendar.ts';
import { messages, type WhyMessages } from './messages.zh-CN.ts';
import { spansOf } from './spans.ts';

export { styles } from './why.styles.ts';

type Skipped = ClockReason['skipped'];

/** Opens "why that day": rule, citation, the days counted and the days not counted. */
export async function open(kind: PanelKind, host: PanelHost): Promise<Panel> {
  const words = host.frame.english ? (await import('./messages.en.ts')).messages : messages;
  return {
    kind,
    view: (t, { due, why }) =>
      html`<section class="box why" part="why" aria-labelledby="panel">
        <h3 id="panel" tabindex="-1">${words.title}</h3>
        ${due && why ? reasons({ due, why, words, t }) : nothing}
        ${button({ label: words.close, onClick: () => host.close() })}
      </section>`,
  };
}

interface Reasons {
  due: Due;
  why: ClockReason;
  words: WhyMessages;
  t: TrackerMessages;
}

function reasons({ due, why, words, t }: Reasons): TemplateResult {
  const day = (date: string): string => t.day(onTheWall(date));
  const { length, unit } = why.limit;
  const off = notCounted(why.skipped, words, t);
  return html`<p>${words.limit(words.rules[why.rule], length, words.units[unit])}</p>
    <p>
      ${words.counted(day(why.firstDay), day(due.date), why.countedDays, words.units[unit === 'working_days' ? unit : 'days'])}
    </p>
    ${calendar({ due, why, words, t })}
    ${
      off.length
        ? html`<p>${words.skipped}</p>
            <ul class="dots">
              ${off.map((line) => html`<li>${line}</li>`)}
            </ul>`
        : nothing
    }
    ${why.makeUpDays.length ? html`<p>${words.makeUp(spansOf(why.makeUpDays, day))}</p>` : nothing}
    ${why.firstDueAt ? html`<p>${words.firstDue(day(why.firstDueAt))}</p>` : nothing}
    ${due.provisional ? html`<p>${words.provisional}</p>` : nothing}
    <small>${words.citation(why.citation)}</small>`;
}

/** One line for the weekends together, one for each holiday, one for the days spent waiting. */
function notCounted(skipped: Skipped, words: WhyMessages, t: TrackerMessages): string[] {
  const daysOf = (is: (day: Skipped[number]) => boolean): string[] =>
    skipped.filter(is).map(({ date }) => date);
  const say = (date: string): string => t.day(onTheWall(date));
  const weekends = daysOf(({ reason }) => reason === 'weekend').length;
  const paused = daysOf(({ reason }) => reason === 'paused');
  const names = new Set(
    skipped.flatMap(({ reason, name }) => (reason === 'holiday' ? [name ?? ''] : [])),
  );
  return [
    ...(weekends ? [words.weekends(weekends)] : []),
    ...[...names].map((name) =>
      words.holiday(
        name,
        spansOf(
          daysOf((day) => day.reason === 'holiday' && (day.name ?? '') === name),
          say,
        ),
      ),
    ),
    ...(paused.length ? [words.paused(spansOf(paused, say))] : []),
  ];
}
