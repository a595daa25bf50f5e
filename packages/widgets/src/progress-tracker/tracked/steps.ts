import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { TrackedPetition } from '@lianxin/sdk';
import type { TrackerMessages } from './messages.zh-CN.ts';

/** The five steps of the loop: done, current and ahead, by shape, weight and word. */
export const stepList = (
  t: TrackerMessages,
  steps: readonly TrackedPetition['steps'][number][],
): TemplateResult =>
  html`<ol class="steps" part="steps">
    ${steps.map(
      ({ step, status }) =>
        html`<li class=${status} aria-current=${status === 'current' ? 'step' : nothing}>
          ${t.steps[step]}<span class="unseen">${t.stepStatus[status]}</span>
        </li>`,
    )}
  </ol>`;
