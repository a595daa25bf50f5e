import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fault, field } from '../element/field.ts';
import { icon } from '../element/icons.ts';
import { infoIcon } from '../element/more-icons.ts';
import { categoryIcons } from './category-icons.ts';
import { lengthOf } from './draft.ts';
import type { Form, FormWords } from './form.ts';
import { locator } from './locate.ts';
import { photoField } from './photo-field.ts';
import { similarBox } from './similar-box.ts';
import { textField } from './text-field.ts';

/** The longest account that the API takes, in code points. */
export const longestContent = 2000;

/** What kind of matter it is: tiles with an icon and a word, native radio buttons inside. */
export const category = (form: Form, t: FormWords): TemplateResult =>
  html`<fieldset class="field">
    <legend class="label">${t.category}</legend>
    <div class="tiles">
      ${form.info.categories.map(
        ({ id, name, icon: drawing }, index) =>
          html`<label class="tile"
            ><input
              class="unseen"
              type="radio"
              name="category"
              id=${index ? `category-${id}` : 'category'}
              .value=${id}
              .checked=${form.draft.category === id}
              aria-describedby=${form.wrong('category') ? 'category-error' : nothing}
            /><span>${icon(categoryIcons[drawing])}${name}</span></label
          >`,
      )}
    </div>
    ${fault('category', form.wrong('category'))}
  </fieldset>`;

/** What happened, in the resident's own words. */
export const content = (form: Form, t: FormWords): TemplateResult =>
  field({
    id: 'content',
    label: t.content,
    hint: t.contentHint,
    count: `${lengthOf(form.draft.content)} / ${longestContent}`,
    error: form.wrong('content'),
    control: ({ describedBy, invalid }) =>
      html`<textarea
        id="content"
        name="content"
        rows="5"
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        .value=${form.draft.content}
      ></textarea>`,
  });

/** Where it is, pictures of it, and whether others have said so before. */
export const place = (form: Form, t: FormWords): TemplateResult =>
  html`${textField(form, {
    id: 'address',
    label: t.address,
    hint: t.addressHint,
    aside: locator(form, t),
  })}
  ${photoField(form, t)} ${similarBox(form, t)}`;

/** 110, 119 and 120 above everything else, as soon as a word of danger stands in the text. */
export const dangerBox = (numbers: readonly string[], t: FormWords): unknown =>
  numbers.length
    ? html`<div class="danger summary" role="alert">
        ${icon(infoIcon)}<span>${t.danger}</span> ${numbers.map(
          (number) => html`<a href="tel:${number}">${number}</a>`,
        )}
      </div>`
    : nothing;
