import { html, nothing, type TemplateResult } from '../../element/index.ts';
import type { TrackedPetition } from '@lianxin/sdk';
import type { ActionMessages } from './messages.zh-CN.ts';

/** Where to go with a matter that was declined. */
export function guidance(
  words: ActionMessages,
  { events }: TrackedPetition,
): TemplateResult | typeof nothing {
  const reason = events.find(({ declineReason }) => declineReason)?.declineReason;
  return reason
    ? html`<section class="box" part="guidance">
        <h3>${words.whereTo}</h3>
        <p>${words.guidance[reason]}</p>
      </section>`
    : nothing;
}
