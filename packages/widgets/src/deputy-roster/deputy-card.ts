import type { Deputy } from '@lianxin/sdk/deputies';
import { html, nothing, type TemplateResult } from '../element/index.ts';
import { DeputySelectEvent } from './deputy-select-event.ts';
import type { Messages } from './messages.zh-CN.ts';

/** The deputy's own page is the link's; the event lets the portal show it in its own way. */
function select(event: Event, deputy: Deputy): void {
  const chosen = event.currentTarget?.dispatchEvent(new DeputySelectEvent(deputy));
  if (!chosen) event.preventDefault();
}

const face = ({ name, photo }: Deputy): TemplateResult =>
  photo
    ? html`<img class="face" src=${photo} alt="" loading="lazy" />`
    : html`<span class="face" aria-hidden="true">${name[0]}</span>`;

/** One deputy: face, name, levels, field and when they receive people. */
export function deputyCard(deputy: Deputy, t: Messages): TemplateResult {
  const { name, levels, fields, profession, dutyDays, page } = deputy;
  return html`<li>
    <a class="card" part="card" href=${page} @click=${(event: Event) => select(event, deputy)}>
      ${face(deputy)}
      <div>
        <b>${name}</b>
        <small>${levels.map((level) => t.levels[level][1]).join(t.and)}</small>
        <small>${fields.join(t.and) || profession}</small>
        ${dutyDays ? html`<small class="duty">${t.duty(dutyDays)}</small>` : nothing}
      </div>
    </a>
  </li>`;
}
