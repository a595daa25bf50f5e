import { html } from '../../element/index.ts';
import { ratingOf, ratings } from '../tracked/ratings.ts';
import type { Action, ActionForm } from './action-form.ts';
import type { ActionMessages } from './messages.zh-CN.ts';
import { checkText, textField } from './text-field.ts';

const comment = { id: 'comment', max: 1000 };

/** Whether the choice sends the matter back to work. */
const isAgain = ({ values }: ActionForm): boolean => values['rating'] === 'dissatisfied';

/** Three choices and a comment; what each choice leads to stands above it before anything is sent. */
export const rate = (words: ActionMessages): Action => ({
  kind: 'rate',
  title: words.rate.title,
  lead: (form) => (isAgain(form) ? words.rate.nextAgain : words.rate.next),
  fields: (form, t) =>
    html`<div class="choices" role="radiogroup" aria-labelledby="panel">
        ${ratings.map(
          (rating) =>
            html`<label
              ><input
                type="radio"
                name="rating"
                .value=${rating}
                .checked=${ratingOf(form.values['rating']) === rating}
              /><span class="pill">${t.ratings[rating]}</span></label
            >`,
        )}
      </div>
      ${textField(form, { ...comment, label: words.rate.comment })}`,
  check: (form) => checkText(form, comment),
  send: ({ values }, { client, code, options }) => {
    const said = values['comment']?.trim();
    const body = { rating: ratingOf(values['rating']), ...(said && { comment: said }) };
    return client.petitions.rate(code, body, options);
  },
  thanks: (form) => (isAgain(form) ? words.rate.thanksAgain : words.rate.thanks),
});
