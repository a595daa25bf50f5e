import type { ResidentClient } from '../../site/index.ts';
import { button, html, nothing, type TemplateResult } from '../../element/index.ts';
import type { Action, ActionForm } from './action-form.ts';
import type { ActionMessages } from './messages.zh-CN.ts';
import { checkText, textField } from './text-field.ts';

const text = { id: 'text', max: 1000 };
const MOST_PHOTOS = 9;

/** Photos that went up already, so that a second try sends none twice. */
const ids = new WeakMap<File, string>();

async function idOf(photo: File, client: ResidentClient): Promise<string> {
  const id = ids.get(photo) ?? (await client.uploads.create(photo)).id;
  ids.set(photo, id);
  return id;
}

/** The same file chosen again is one photo; the control is emptied, so that it can be chosen again. */
function addPhotos(form: ActionForm, input: HTMLInputElement): void {
  const known = new Set(form.files.map(({ name, size }) => `${name} ${size}`));
  const chosen = [...(input.files ?? [])].filter(({ name, size }) => !known.has(`${name} ${size}`));
  form.files = [...form.files, ...chosen];
  input.value = '';
}

const photoList = (form: ActionForm): TemplateResult =>
  html`<ul class="photos">
    ${form.files.map(
      (photo) =>
        html`<li>
          ${photo.name}
          ${button({
            label: form.words.supplement.remove(photo.name),
            kind: 'text',
            onClick: () => {
              form.files = form.files.filter((other) => other !== photo);
              form.host.makeRoom();
            },
          })}
        </li>`,
    )}
  </ul>`;

const photosField = (form: ActionForm): TemplateResult => {
  const { photos, photosHint, add } = form.words.supplement;
  const error = form.errorOf('photos');
  return html`<div class="field">
    <b id="photos-label">${photos}</b><small class="hint" id="photos-hint">${photosHint}</small>
    ${photoList(form)}
    <label class="button pick"
      >${add}<input
        id="photos"
        type="file"
        multiple
        accept="image/jpeg,image/png,image/webp"
        aria-describedby="photos-hint"
        @change=${({ target }: Event) => {
          if (target instanceof HTMLInputElement) addPhotos(form, target);
          form.host.makeRoom();
        }}
    /></label>
    ${error ? html`<p class="wrong">${error}</p>` : nothing}
  </div>`;
};

/** What a resident adds; while something was asked, this is the answer to it. */
export const supplement = (words: ActionMessages): Action => ({
  kind: 'supplement',
  title: words.supplement.title,
  lead: ({ petition }) => petition?.question ?? words.supplement.lead,
  fields: (form) => {
    const question = form.petition?.question;
    const label = question ? words.supplement.answer : words.supplement.text;
    const hint = question ? { hint: words.supplement.lead } : {};
    return html`${textField(form, { ...text, label, ...hint })}${photosField(form)}`;
  },
  check: (form) =>
    checkText(form, { ...text, required: true }) ??
    (form.files.length > MOST_PHOTOS
      ? { id: 'photos', text: words.supplement.tooMany }
      : undefined),
  send: async ({ values, files }, { client, code, options }) => {
    const uploads = [];
    for (const photo of files) uploads.push(await idOf(photo, client));
    const body = { text: values['text'] ?? '', ...(uploads.length && { uploads }) };
    return client.petitions.supplement(code, body, options);
  },
  thanks: () => words.supplement.thanks,
});
