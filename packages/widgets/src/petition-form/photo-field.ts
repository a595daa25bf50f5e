import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fault } from '../element/field.ts';
import type { Form, FormWords } from './form.ts';
import type * as Photos from './photos.ts';

let photos: typeof Photos | undefined;

async function usePhotos(form: Form): Promise<typeof Photos> {
  photos ??= await import('./photos.ts');
  form.redraw();
  return photos;
}

async function add(form: Form, t: FormWords, { target }: Event): Promise<void> {
  if (!(target instanceof HTMLInputElement) || !target.files) return;
  const files = [...target.files];
  target.value = '';
  (await usePhotos(form)).addPhotos(form, t, files);
}

/** Pictures of the matter; the code that shows them comes with the first one. */
export function photoField(form: Form, t: FormWords): TemplateResult {
  if (form.draft.photos.length && !photos) void usePhotos(form);
  const error = form.wrong('photos') ?? photos?.photoFault(form);
  return html`<div class="field">
    <span class="label" id="photos-label">${t.photos}</span>
    <small class="hint" id="photos-hint">${t.photosHint}</small>
    ${photos?.thumbs(form, t) ?? nothing}
    <input
      class="unseen"
      type="file"
      id="photos"
      accept="image/jpeg,image/png,image/webp"
      multiple
      aria-labelledby="photos-label photos-add"
      aria-describedby="photos-hint ${error ? 'photos-error' : ''}"
      @change=${(event: Event) => add(form, t, event)}
    /><label class="button" id="photos-add" for="photos">${t.addPhotos}</label>
    ${fault('photos', error)}
  </div>`;
}
