import { html, type TemplateResult } from 'lit/html.js';
import type { ReadFailure } from '../site/read-failure.ts';
import { button } from './button.ts';
import { alertIcon, icon } from './icons.ts';
import type { CommonMessages } from './messages.zh-CN.ts';

type Kind = 'offline' | 'unreachable' | 'busy' | 'notFound' | 'unset';

/** The codes that a public read can meet and whose next move is its own; all else is `unreachable`. */
const kinds = new Map<string, Kind>([
  ['offline', 'offline'],
  ['too_many_requests', 'busy'],
  ['not_found', 'notFound'],
  ['credential_invalid', 'unset'],
  ['origin_not_allowed', 'unset'],
  ['operation_not_allowed', 'unset'],
]);

/** What happened and the next move, in place of what could not be read. */
export function trouble(
  t: CommonMessages,
  failure: ReadFailure,
  retry: () => void,
): TemplateResult {
  const kind = kinds.get(failure.code) ?? 'unreachable';
  return html`<div class="trouble" part="trouble" role="status">
    ${icon(alertIcon)}
    <b>${t[kind]}</b>
    <small>${t[`${kind}Next`]}</small>
    ${button({ label: t.retry, onClick: retry })}
  </div>`;
}
