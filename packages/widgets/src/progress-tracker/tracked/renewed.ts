import { html, type TemplateResult } from '../../element/index.ts';

/**
 * Draws something anew, not in place, whenever `stamp` changes its parity: to Lit these are two
 * templates. What is new cannot jump, whereas an entry that makes room for another one above it does.
 */
export const renewed = (stamp: number, content: unknown): TemplateResult =>
  stamp % 2 ? html`${content}` : html`${content}<!---->`;
