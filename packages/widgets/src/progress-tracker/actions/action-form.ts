import { button, html, type TemplateResult } from '../../element/index.ts';
import type { TrackedPetition } from '@lianxin/sdk';
import type { ResidentClient } from '../../site/index.ts';
import type { TrackerMessages } from '../tracked/messages.zh-CN.ts';
import type { ActionKind, Panel, PanelHost } from '../tracked/panel.ts';
import type { ActionMessages } from './messages.zh-CN.ts';

/** One thing that keeps a form from being sent, and the control that it is about. */
export interface Wrong {
  id: string;
  text: string;
}

/** The way of one request to the API. */
interface Request {
  client: ResidentClient;
  code: string;
  /** Equal requests under one key count once. */
  options: { idempotencyKey: string };
}

/** What is special about one of the forms. */
export interface Action {
  readonly kind: ActionKind;
  readonly title: string;
  /** What will happen, said before anything is sent. */
  lead(form: ActionForm): unknown;
  fields(form: ActionForm, t: TrackerMessages): unknown;
  check(form: ActionForm): Wrong | undefined;
  send(form: ActionForm, request: Request): Promise<TrackedPetition>;
  thanks(form: ActionForm): string;
  readonly sendLabel?: string;
  readonly cancelLabel?: string;
}

const newKey = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-');

/**
 * One opened form. Until an answer came, the same words go out under the same key, so that pressing
 * twice over a bad line does it once.
 */
export class ActionForm implements Panel {
  readonly kind: ActionKind;
  readonly host: PanelHost;
  readonly words: ActionMessages;
  /** What was typed and chosen, by field. */
  readonly values: Record<string, string> = {};
  files: readonly File[] = [];
  petition: TrackedPetition | undefined;
  wrong: Wrong | undefined;
  readonly #action: Action;
  #trouble = '';
  #busy = false;
  #sent = '';
  #key = '';

  constructor(host: PanelHost, words: ActionMessages, action: Action) {
    this.host = host;
    this.words = words;
    this.kind = action.kind;
    this.#action = action;
  }

  view(t: TrackerMessages, petition: TrackedPetition): TemplateResult {
    this.petition = petition;
    const { title, sendLabel, cancelLabel } = this.#action;
    const { words } = this;
    return html`<form
      class="box"
      part="form"
      aria-labelledby="panel"
      novalidate
      @submit=${this.#handleSubmit}
      @input=${this.#handleInput}
    >
      <h3 id="panel" tabindex="-1">${title}</h3>
      <p class="lead" role="status">${this.#action.lead(this)}</p>
      ${this.#action.fields(this, t)}
      <p class="wrong" role="alert">${this.#trouble}</p>
      <div class="acts">
        ${button({
          label: this.#busy ? words.sending : (sendLabel ?? words.send),
          kind: 'main',
          busy: this.#busy,
        })}${button({ label: cancelLabel ?? words.cancel, onClick: () => this.host.close() })}
      </div>
    </form>`;
  }

  /** What is wrong with a field. */
  errorOf(id: string): string | undefined {
    return this.wrong?.id === id ? this.wrong.text : undefined;
  }

  readonly #handleInput = ({ target }: Event): void => {
    if (!(target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement)) return;
    if (target.name) this.values[target.name] = target.value;
    this.host.makeRoom();
  };

  readonly #handleSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!this.#busy) void this.#submit();
  };

  async #submit(): Promise<void> {
    this.#trouble = '';
    this.wrong = this.#action.check(this);
    this.host.requestUpdate();
    if (this.wrong) return this.host.focusOn(this.wrong.id);
    this.#busy = true;
    try {
      const request = {
        client: await this.host.frame.client(),
        code: this.host.frame.followed,
        options: this.#options(),
      };
      const petition = await this.#action.send(this, request);
      return this.host.finish(petition, this.#action.thanks(this));
    } catch (thrown) {
      this.#tell(thrown);
    } finally {
      this.#busy = false;
      this.host.requestUpdate();
    }
  }

  #options(): { idempotencyKey: string } {
    const body = JSON.stringify([this.values, this.files.map(({ name, size }) => [name, size])]);
    if (body !== this.#sent) this.#key = newKey();
    this.#sent = body;
    return { idempotencyKey: this.#key };
  }

  /** A code of the API, or a line that was cut: either way nothing that was typed is gone. */
  #tell(thrown: unknown): void {
    // Only the SDK's ApiError has a code in words.
    const { code }: { code?: unknown } = Object(thrown);
    const { refused, photoRefused, offline, failed } = this.words;
    const aboutPhoto = /^(image|payload|media)/.test(String(code)) && photoRefused;
    const text = refused.get(String(code)) || aboutPhoto || (navigator.onLine ? failed : offline);
    if (code === 'upload_unknown') this.files = [];
    if (code !== 'phone_last4_wrong') {
      this.#trouble = text;
      return;
    }
    this.wrong = { id: 'phoneLast4', text };
    this.host.focusOn('phoneLast4');
  }
}
