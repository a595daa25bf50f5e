import { findSimilarPetitions, followPetition } from '@lianxin/sdk/petitions';
import type { SimilarPetition } from '@lianxin/sdk';
import { html, type TemplateResult } from 'lit/html.js';
import { button } from '../element/button.ts';
import type { Form, FormWords } from './form.ts';
import { PetitionFollowEvent } from './petition-follow-event.ts';
import { transportOf } from './send-petition.ts';

/** Draws what was found. */
export type Finding = (form: Form, t: FormWords) => TemplateResult;

async function follow(form: Form, t: FormWords, petition: SimilarPetition): Promise<void> {
  try {
    const { followedStage } = await import('./receipt.ts');
    const { code } = await followPetition(transportOf(form), petition.id);
    form.show(followedStage(form, code));
    form.dispatchEvent(new PetitionFollowEvent(petition.id));
  } catch {
    form.say(t.followFailed);
  }
}

const matter = (form: Form, t: FormWords, petition: SimilarPetition): TemplateResult =>
  html`<li>
    <p>${t.similarQuote(petition.publicTitle)}</p>
    <small
      >${[petition.place, t.similarStep[petition.step], t.similarFollowers(petition.followers)]
        .filter(Boolean)
        .join(' · ')}</small
    >
    ${button({ label: t.follow, kind: 'text', onClick: () => void follow(form, t, petition) })}
  </li>`;

/** Asks for accepted matters like the one being written; nothing of it is stored there. */
export async function findSimilar(form: Form): Promise<Finding> {
  const { category, content, address, spot } = form.draft;
  const place = { ...(address.trim() && { address: address.trim() }), ...spot };
  const { data } = await findSimilarPetitions(transportOf(form), {
    category,
    content,
    ...(Object.keys(place).length && { place }),
  });
  const [first] = data;
  return (at, t) =>
    first
      ? html`<details>
          <summary>
            <b>${t.similarFound(data.length)}</b>${t.similarQuote(first.publicTitle)}${
              t.similarStep[first.step]
            }${t.stop}<u>${t.similarLook}</u>
          </summary>
          <ul>
            ${data.map((petition) => matter(at, t, petition))}
          </ul>
        </details>`
      : html`<p>${t.similarNone}</p>`;
}
