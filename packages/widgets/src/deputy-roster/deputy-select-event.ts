import type { Deputy } from '@lianxin/sdk/deputies';

/**
 * Somebody asks for a deputy's own page, `event.deputy.page`. `preventDefault()` keeps the browser from
 * going there, for a portal that shows it in its own way.
 */
export class DeputySelectEvent extends Event {
  /** What is public about the deputy. */
  readonly deputy: Deputy;

  constructor(deputy: Deputy) {
    super('lianxin-deputy-select', { bubbles: true, composed: true, cancelable: true });
    this.deputy = deputy;
  }
}

declare global {
  interface HTMLElementEventMap {
    'lianxin-deputy-select': DeputySelectEvent;
  }
}
