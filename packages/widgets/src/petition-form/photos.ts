import { html, type TemplateResult } from 'lit/html.js';
import type { Form, FormWords } from './form.ts';

const most = 9;
const largest = 10 * 1024 * 1024;
const kinds = ['image/jpeg', 'image/png', 'image/webp'];

const addresses = new WeakMap<Blob, string>();
const faults = new WeakMap<Form, string>();

/** An address at which the browser shows a picture that has not gone anywhere yet. */
function addressOf(photo: Blob): string {
  const address = addresses.get(photo) ?? URL.createObjectURL(photo);
  addresses.set(photo, address);
  return address;
}

function faultOf({ name, type, size }: File, t: FormWords): string | undefined {
  if (/\.hei[cf]$/i.test(name) || /hei[cf]/.test(type)) return t.heic;
  if (!kinds.includes(type)) return t.notPicture;
  return size > largest ? t.tooBig : undefined;
}

/** Takes pictures in; those that cannot be taken are named with the cure. */
export function addPhotos(form: Form, t: FormWords, files: readonly File[]): void {
  faults.delete(form);
  const taken = files.filter((file) => {
    const fault = faultOf(file, t);
    if (fault) faults.set(form, fault);
    return !fault;
  });
  const photos = [...form.draft.photos, ...taken];
  if (photos.length > most) faults.set(form, t.tooManyPhotos);
  form.change({ photos: photos.slice(0, most) });
  form.say(faults.get(form) ?? t.photoCount(form.draft.photos.length));
}

/** What was wrong with the last picture. */
export const photoFault = (form: Form): string | undefined => faults.get(form);

function remove(form: Form, photo: Blob): void {
  URL.revokeObjectURL(addressOf(photo));
  addresses.delete(photo);
  faults.delete(form);
  form.change({ photos: form.draft.photos.filter((other) => other !== photo) });
}

/** The pictures, each with the way to take it out. */
export const thumbs = (form: Form, t: FormWords): TemplateResult =>
  html`<ul class="photos">
    ${form.draft.photos.map(
      (photo, index) =>
        html`<li>
          <img src=${addressOf(photo)} alt=${t.photo(index + 1)} />
          <button type="button" class="remove" @click=${() => remove(form, photo)}>
            <span class="unseen">${t.removePhoto(index + 1)}</span><i aria-hidden="true">×</i>
          </button>
        </li>`,
    )}
  </ul>`;
