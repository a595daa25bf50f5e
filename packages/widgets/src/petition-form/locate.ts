import { html, nothing } from 'lit/html.js';
import { button } from '../element/button.ts';
import type { Form, FormWords } from './form.ts';

/** Browsers give no position to pages without TLS: there the button would only disappoint. */
const canLocate = isSecureContext && 'geolocation' in navigator;
const patience = 10_000;

function locate(form: Form, t: FormWords): void {
  form.say(t.locating);
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => {
      form.change({ spot: { lat: coords.latitude, lng: coords.longitude } });
      form.say(t.located);
    },
    () => form.say(t.notLocated),
    { timeout: patience },
  );
}

/** 用我的位置, and its taking back. */
export const locator = (form: Form, t: FormWords): unknown => {
  if (!canLocate) return nothing;
  return form.draft.spot
    ? button({ label: t.unlocate, kind: 'text', onClick: () => form.change({ spot: undefined }) })
    : button({ label: t.locate, kind: 'text', onClick: () => locate(form, t) });
};

/** What became of it, below the field: said and shown. */
export const spotNote = (form: Form, t: FormWords): unknown =>
  form.draft.spot ? html`<small>${t.located}</small>` : nothing;
