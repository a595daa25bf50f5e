import { html, type TemplateResult } from 'lit/html.js';

/** A line icon, 24 units wide, always beside a word and therefore unspoken. */
export const icon = (path: string): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;

/** Something is wrong and can be put right. */
export const alertIcon = 'M12 3.5 2.5 20h19zM12 10v4m0 3v.1';
/** Something worth knowing. */
export const infoIcon = 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 4.5V13m0 3v.1';
/** Done. */
export const checkIcon = 'm5 12.5 4.5 4.5L19 7.5';
/** A place on the map. */
export const pinIcon =
  'M12 21s7-6.2 7-11.5a7 7 0 0 0-14 0C5 14.8 12 21 12 21zm0-9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z';
/** Hours of opening. */
export const clockIcon = 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 4.5V12l3 2';
