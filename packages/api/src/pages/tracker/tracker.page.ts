import { trackedPetitionSchema } from '@lianxin/contract';
import { formatTrackingCode, parseTrackingCode, Refusal } from '@lianxin/domain';
import { html } from 'hono/html';
import type { App, RequestContext } from '../../http/index.ts';
import { Asker, behindCode } from '../ask/index.ts';
import { postedForm } from '../posted/index.ts';
import { answerSheet, otherSizeOf, sizeOf } from '../sheet/index.ts';
import { actForms, guidance, type FailedAct } from './acts.ts';
import { askForCode, unknownCode } from './ask-for-code.ts';
import { receipt } from './receipt.ts';
import { takeAct } from './take-act.ts';
import { tracked } from './tracked.ts';
import { trackerStyles } from './tracker.styles.ts';

/** The page of one code. */
interface Tracker {
  readonly c: RequestContext;
  readonly asker: Asker;
  /** Sixteen characters. */
  readonly code: string;
  readonly failed?: FailedAct | undefined;
}

async function show({ c, asker, code, failed }: Tracker): Promise<Response> {
  const runtime = c.get('runtime');
  const [petition, token] = await Promise.all([
    asker.need({ path: `/v1/petitions/${code}`, schema: trackedPetitionSchema }),
    asker.token(),
  ]);
  const [now, size, printed] = [runtime.clock(), sizeOf(c), formatTrackingCode(code)];
  const path = `/t/${printed}`;
  const isNew = c.req.query('new') !== undefined;
  const once = Buffer.from(runtime.randomBytes(16)).toString('hex');
  const action = size === 'elder' ? `${path}?size=elder` : path;
  const { awaited, others } = actForms({ petition, action, once, failed });
  return answerSheet(c, {
    title: '办到哪一步了',
    brand: petition.station.name,
    size,
    ...(!failed && { otherSize: otherSizeOf(c) }),
    style: trackerStyles,
    isSecret: true,
    hasElements: true,
    status: failed ? 422 : 200,
    body: html`${
        isNew
          ? receipt({ petition, code, address: `${runtime.publicUrl}${path}`, now })
          : html`<h1 class="unseen">办到哪一步了</h1>`
      }
      <lianxin-site site-key="${token}" station="${petition.station.id}" size="${size}">
        <lianxin-progress-tracker code="${printed}"
          >${tracked({ petition, code: printed, now, awaited })} ${guidance(petition)}
          ${others}</lianxin-progress-tracker
        >
      </lianxin-site>`,
  });
}

/** Opens the page of a code, or asks for the code again where nobody has it. */
async function withCode(
  app: App,
  { c, typed }: { c: RequestContext; typed: string },
  work: (tracker: Tracker) => Promise<Response>,
): Promise<Response> {
  const code = parseTrackingCode(typed);
  try {
    if (code === null) throw new Refusal('not_found');
    const behind = await behindCode(c.get('runtime'), code);
    return await work({ c, asker: new Asker(app, { c, behind }), code });
  } catch (error) {
    if (!(error instanceof Refusal && error.code === 'not_found')) throw error;
    return askForCode(c, { typed, wrong: unknownCode, status: 404 });
  }
}

/** A petition by its code: who has it, by when, every step; the element takes over where it can. */
export function trackerPage(
  app: App,
  { c, code }: { c: RequestContext; code: string },
): Promise<Response> {
  return withCode(app, { c, typed: code }, show);
}

/** What an owner does without JavaScript: rate, add, object, withdraw. */
export function actOnTracker(
  app: App,
  { c, code: typed }: { c: RequestContext; code: string },
): Promise<Response> {
  return withCode(app, { c, typed }, async (tracker) => {
    const { asker, code } = tracker;
    const failed = await takeAct(asker, { code, form: await postedForm(c) });
    if (failed) return show({ ...tracker, failed });
    const size = sizeOf(c) === 'elder' ? '?size=elder' : '';
    return c.redirect(`/t/${formatTrackingCode(code)}${size}`, 303);
  });
}
