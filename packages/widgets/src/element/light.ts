import { html, type TemplateResult } from 'lit/html.js';

/** The three lights of supervision, and a clock that stands still. */
export type LightColour = 'green' | 'yellow' | 'red' | 'paused';

const shapes = { green: '●', yellow: '◆', red: '▲', paused: '‖' } satisfies Record<
  LightColour,
  string
>;

/** A light is a colour, a shape and a word, so that nobody depends on the colour. */
export const light = (colour: LightColour, words: unknown): TemplateResult =>
  html`<span class="light ${colour}"
    ><span aria-hidden="true">${shapes[colour]}</span>${words}</span
  >`;
