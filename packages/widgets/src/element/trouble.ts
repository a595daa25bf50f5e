import { html, type TemplateResult } from 'lit/html.js';
import type { ReadFailure } from '../site/read-failure.ts';
import { button } from './button.ts';
import { alertIcon, icon } from './icons.ts';
import type { CommonMessages } from './messages.zh-CN.ts';

/** By code and status: a read can fail in no other way that the reader could do something about. */
function sentences(t: CommonMessages, { code, status }: ReadFailure): readonly string[] {
  if (code === 'offline') return t.offline;
  return status === 401 || status === 403 || status === 404 ? t.absent : t.unreachable;
}

/** What happened and the next move, in place of what could not be read. */
export function trouble(
  t: CommonMessages,
  failure: ReadFailure,
  retry: () => void,
): TemplateResult {
  const [happened, next] = sentences(t, failure);
  return html`<div class="trouble" part="trouble" role="status">
    ${icon(alertIcon)}<b>${happened}</b><small>${next}</small>${button({
      label: t.retry,
      onClick: retry,
    })}
  </div>`;
}
