import type { Receipt } from '@lianxin/sdk';
import { ApiError } from '@lianxin/sdk/errors';
import { createPetition } from '@lianxin/sdk/petitions';
import { createIdempotencyKey, createTransport, type Transport } from '@lianxin/sdk/transport';
import { createUpload } from '@lianxin/sdk/uploads';
import { explainRefusal } from './explain-refusal.ts';
import type { Form } from './form.ts';
import { freeze, type FrozenPetition } from './frozen-petition.ts';
import { PetitionSubmitEvent } from './petition-submit-event.ts';
import { heldStage, sendingStage } from './sending-stages.ts';
import { toPetition } from './to-petition.ts';

const soonest = 5_000;
const latest = 60_000;

/** Speaks to the API for this form. */
export const transportOf = ({ site, residentToken }: Form): Transport =>
  createTransport({ baseUrl: site.apiUrl, key: site.siteKey, resident: residentToken });

/** Key and body lie in the tab for a reload, the key on the device for a close. */
function hold(form: Form, frozen: FrozenPetition): void {
  const { key, body } = frozen;
  if (form.keptAs) freeze(form.keptAs, frozen);
  form.change({ sent: { key, uploads: body.uploads ?? [] } });
}

/** Sends what was written; from here until the answer, key and body stay the same. */
export function sendPetition(form: Form): Promise<void> {
  const { sent, photos } = form.draft;
  const uploads = sent?.uploads ?? [];
  return deliver(form, {
    key: sent?.key ?? createIdempotencyKey(),
    body: toPetition(form, uploads),
    photosLeft: photos.length - uploads.length,
  });
}

/** Goes on with what was on its way when the page was left. */
export async function resumePetition(form: Form, frozen: FrozenPetition): Promise<void> {
  if (form.draft.photos.length >= frozen.photosLeft) return deliver(form, frozen);
  release(form);
  await form.correct([{ id: 'photos', text: form.t.photosLost }], 'place');
}

/** Lets go of key and body: the next attempt is another request. */
export function release(form: Form): void {
  if (form.keptAs) freeze(form.keptAs);
  form.change({ sent: undefined });
}

/** Tries until an answer comes; only a refusal ends it otherwise. */
async function deliver(form: Form, first: FrozenPetition): Promise<void> {
  const { key } = first;
  let frozen = first;
  let wait = soonest;
  const keep = (next: FrozenPetition): void => hold(form, (frozen = next));
  keep(first);
  for (;;) {
    try {
      form.show(sendingStage(0, 0));
      // It is there before the petition goes out: an answer that cannot be shown is lost.
      const { receiptStage } = await import('./receipt.ts');
      const transport = transportOf(form);
      while (frozen.photosLeft > 0) keep(await uploadPhoto(form, transport, frozen));
      form.show(sendingStage(0, 0));
      const receipt = await createPetition(transport, frozen.body, { idempotencyKey: key });
      form.show(receiptStage(form, receipt));
      return await settle(form, receipt);
    } catch (error) {
      if (isRefusal(error)) return explainRefusal(form, error);
    }
    await untilNextTry(form, wait);
    if (form.draft.sent?.key !== key) return;
    wait = Math.min(wait * 2, latest);
  }
}

/** Sends the next picture, under a key of its own that a second try repeats. */
async function uploadPhoto(
  form: Form,
  transport: Transport,
  frozen: FrozenPetition,
): Promise<FrozenPetition> {
  const { photos } = form.draft;
  const { key, body, photosLeft } = frozen;
  const at = photos.length - photosLeft;
  const photo = photos[at];
  if (!photo) return { ...frozen, photosLeft: 0 };
  form.show(sendingStage(at + 1, photos.length));
  const { id } = await createUpload(transport, photo, { idempotencyKey: `${key}-${at}` });
  const uploads = [...(body.uploads ?? []), id];
  return { ...frozen, body: { ...body, uploads }, photosLeft: photosLeft - 1 };
}

async function settle(form: Form, { receivedAt, station }: Receipt): Promise<void> {
  await form.arrived();
  form.dispatchEvent(new PetitionSubmitEvent({ station: station.id, receivedAt }));
}

/** An answer that says no. What is still being worked on, or failed over there, may yet become a yes. */
const isRefusal = (error: unknown): error is ApiError =>
  error instanceof ApiError &&
  error.status >= 400 &&
  error.status < 500 &&
  error.status !== 408 &&
  error.code !== 'request_in_flight';

/** Waits for the network, for a while, or for the resident's word. */
const untilNextTry = (form: Form, wait: number): Promise<void> =>
  new Promise((resolve) => {
    const goOn = (): void => {
      clearTimeout(timer);
      removeEventListener('online', goOn);
      resolve();
    };
    const timer = setTimeout(goOn, wait);
    addEventListener('online', goOn);
    form.show(heldStage(goOn));
  });
