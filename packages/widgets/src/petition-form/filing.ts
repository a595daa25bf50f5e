import type { Site } from '@lianxin/sdk';
import type { Controller } from '../element/reactive-element.ts';
import type { ResidentToken, Setting } from '../element/lianxin-element.ts';
import { common } from '../element/messages.zh-CN.ts';
import type { SharedSite } from '../site/shared-site.ts';
import { emptyDraft, isWorthKeeping, type Draft } from './draft.ts';
import type { Form, FormWords, Stage, Wrong } from './form.ts';
import { freeze, frozenPetition } from './frozen-petition.ts';
import { dropDraft, keepDraft, keepPhotos, keptDraft } from './keep-draft.ts';
import type * as Later from './later-steps.ts';
import { messages } from './messages.zh-CN.ts';
import { PetitionDraftClearEvent } from './petition-draft-clear-event.ts';
import { StepHistory } from './step-history.ts';
import { stepAsking, stepsOf, type Section, type Step } from './steps.ts';
import { checkWhom } from './whom.ts';

/** What a filing needs of its element. */
export interface FilingHost {
  readonly site: SharedSite;
  readonly elder: boolean;
  readonly residentToken: ResidentToken | undefined;
  readonly renderRoot: ShadowRoot | undefined;
  readonly updateComplete: Promise<void>;
  readonly noHistory: boolean | undefined;
  /** The deputy that the page fixed. */
  readonly deputy: string | null | undefined;
  readonly siteInfo: Site | undefined;
  readonly deputyNames: readonly { id: string; name: string }[] | undefined;
  setting(name: Setting): string | null | undefined;
  addController(controller: Controller): void;
  requestUpdate(): void;
  dispatchEvent(event: Event): boolean;
  matches(selector: string): boolean;
}

/** Third-party storage is none of ours: in another site's frame nothing is kept. */
function isInForeignFrame(): boolean {
  try {
    return top?.location.origin !== location.origin;
  } catch {
    return true;
  }
}

/** One petition on its way from the first word to the receipt: draft, steps, what is wrong. */
export class Filing implements Form, Controller {
  t: FormWords = { ...common, ...messages };
  draft: Draft = emptyDraft();
  wrongs: readonly Wrong[] = [];
  stage: Stage | undefined;
  /** The later questions, once the resident has touched the form. */
  later: typeof Later | undefined;
  /** Whether it is known what this device has kept. */
  recalled = false;
  /** A draft of an earlier visit that waits for the resident's word. */
  found: Draft | undefined;
  /** Whether a question was opened from the answers, to be changed. */
  revising = false;
  /** Whether the next question is being loaded. */
  waiting = false;
  /** The later questions could not be loaded. */
  stuck = false;
  status = '';
  readonly #host: FilingHost;
  readonly #history: StepHistory;
  #keeps = !isInForeignFrame();
  #writing: Promise<void> | undefined;
  #changedSince = false;

  constructor(host: FilingHost) {
    this.#host = host;
    host.addController(this);
    this.#history = new StepHistory(host, (section) => void this.#moved(section));
  }

  get info(): Site {
    const info = this.#host.siteInfo;
    if (!info) throw new Error('A question was drawn before the site was read.');
    return info;
  }

  get site(): SharedSite {
    return this.#host.site;
  }

  get elder(): boolean {
    return this.#host.elder;
  }

  get residentToken(): ResidentToken | undefined {
    return this.#host.residentToken;
  }

  get stationId(): string {
    return this.#host.setting('station') || this.draft.station || this.info.defaultStation;
  }

  get deputyId(): string {
    return this.#host.deputy || (this.draft.to === 'deputy' ? this.draft.deputy : '');
  }

  get deputyName(): string {
    return this.#host.deputyNames?.find(({ id }) => id === this.deputyId)?.name ?? '';
  }

  get keptAs(): string | undefined {
    return this.#keeps ? `${this.site.apiUrl} ${this.site.siteKey}` : undefined;
  }

  get steps(): readonly Step[] {
    return stepsOf(this.elder);
  }

  /** The number of the present screen, from 0. */
  get step(): number {
    return stepAsking(this.steps, this.draft.at);
  }

  /** The question that the next screen opens with. */
  get ahead(): Section | undefined {
    return this.steps[this.step + 1]?.[0];
  }

  hostConnected(): void {
    if (!this.recalled) void this.#recall();
  }

  wrong(field: string): string | undefined {
    return this.wrongs.find(({ id }) => id === field)?.text;
  }

  change(patch: Partial<Draft>): void {
    Object.assign(this.draft, patch);
    this.#keep();
    if (patch.photos && this.keptAs) {
      keepPhotos(this.keptAs, patch.photos, Date.now()).catch(this.#cannotKeep);
    }
    this.redraw();
  }

  /** Opens the next screen, or sends, if nothing on this one needs changing. */
  async next(): Promise<void> {
    if (this.waiting) return;
    const { ahead, steps, step } = this;
    for (const asked of ahead ? steps.slice(step, step + 1) : steps) {
      const wrongs = this.#check(asked);
      if (wrongs.length) return this.correct(wrongs, asked[0] ?? 'whom');
    }
    if (ahead) await this.go(this.revising ? 'answers' : ahead);
    else await this.later?.sendPetition(this);
  }

  #check(step: Step): Wrong[] {
    return step.flatMap((section) =>
      section === 'whom' ? checkWhom(this, this.t) : (this.later?.checkSection(section, this, this.t) ?? []),
    );
  }

  async back(): Promise<void> {
    const from = this.draft.at;
    const before = this.steps[this.step - 1]?.[0];
    await this.#open(this.revising ? 'answers' : (before ?? 'whom'));
    this.#history.back(from);
  }

  async go(section: Section): Promise<void> {
    if (!(await this.#open(section))) return;
    if (!this.#host.noHistory) this.#history.push(section);
  }

  async revise(section: Section): Promise<void> {
    await this.go(section);
    this.revising = true;
    this.redraw();
  }

  async correct(wrongs: readonly Wrong[], section: Section): Promise<void> {
    if (section !== this.draft.at) await this.go(section);
    this.stage = undefined;
    this.wrongs = wrongs;
    await this.#focus('summary');
  }

  show(stage: Stage | undefined): void {
    this.stage = stage;
    if (this.#host.matches(':focus-within')) void this.#focus('heading');
    else this.redraw();
  }

  say(words: string): void {
    this.status = words;
    this.redraw();
  }

  redraw(): void {
    this.#host.requestUpdate();
  }

  dispatchEvent(event: Event): void {
    this.#host.dispatchEvent(event);
  }

  /** Takes up the draft of an earlier visit. */
  async resume(): Promise<void> {
    const { found } = this;
    if (!found) return;
    this.found = undefined;
    this.draft = { ...emptyDraft(), ...found };
    await this.#open(found.at);
  }

  async arrived(): Promise<void> {
    const name = this.keptAs;
    this.draft = emptyDraft();
    this.wrongs = [];
    this.found = undefined;
    this.revising = false;
    this.#changedSince = false;
    await this.#writing;
    if (!name) return;
    freeze(name);
    await dropDraft(name).catch(this.#cannotKeep);
  }

  /** 清除: leaves nothing of it on this device. */
  async clear(): Promise<void> {
    await this.arrived();
    this.stage = undefined;
    this.say(this.t.cleared);
    await this.#open('whom');
    this.dispatchEvent(new PetitionDraftClearEvent());
  }

  /** Loads the later questions; says whether they are there. */
  readonly loadLater = async (): Promise<boolean> => {
    if (this.later) return true;
    this.waiting = true;
    try {
      this.later = await import('./later-steps.ts');
      this.stuck = false;
    } catch {
      this.stuck = true;
    }
    this.waiting = false;
    this.redraw();
    return !this.stuck;
  };

  async #open(section: Section): Promise<boolean> {
    if (section !== 'whom' && !(await this.loadLater())) return false;
    this.revising = false;
    this.wrongs = [];
    this.stage = undefined;
    this.change({ at: section });
    await this.#focus('heading');
    return true;
  }

  async #moved(section: Section): Promise<void> {
    if (!this.stage && !this.found && section !== this.draft.at) await this.#open(section);
  }

  async #focus(id: string): Promise<void> {
    this.redraw();
    await this.#host.updateComplete;
    this.#host.renderRoot?.getElementById(id)?.focus();
  }

  async #recall(): Promise<void> {
    const name = this.keptAs;
    const frozen = name && frozenPetition(name);
    if (name) {
      const found = await keptDraft(name, Date.now()).catch(this.#cannotKeep);
      if (found && (frozen || isWorthKeeping(found))) this.found = found;
    }
    if (frozen && (await this.loadLater())) {
      this.draft = this.found ?? this.draft;
      this.found = undefined;
      this.later?.resumePetition(this, frozen);
    }
    this.recalled = true;
    this.redraw();
  }

  /** One write at a time; what changes meanwhile is written after it. */
  #keep(): void {
    const name = this.keptAs;
    if (!name) return;
    if (this.#writing) {
      this.#changedSince = true;
      return;
    }
    this.#writing = keepDraft(name, this.draft, Date.now())
      .then(() => {}, this.#cannotKeep)
      .then(() => {
        this.#writing = undefined;
        if (!this.#changedSince) return;
        this.#changedSince = false;
        this.#keep();
      });
  }

  /** Private windows and full disks: the form works on and says that it keeps nothing. */
  readonly #cannotKeep = (): undefined => {
    this.#keeps = false;
    this.redraw();
  };
}
