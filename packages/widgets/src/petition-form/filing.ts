import type { Site } from '@lianxin/sdk';
import type { ResidentToken, Setting } from '../element/lianxin-element.ts';
import type { Controller } from '../element/reactive-element.ts';
import type { SharedSite } from '../site/shared-site.ts';
import { faultsOf } from './check-draft.ts';
import { DraftKeeper } from './draft-keeper.ts';
import { emptyDraft, isWorthKeeping, type Draft } from './draft.ts';
import { fill, isComposing } from './fill.ts';
import type { Asked, FirstWords, Form, FormWords, Stage, Wrong } from './form.ts';
import { freeze, frozenPetition } from './frozen-petition.ts';
import { withLater } from './later-words.ts';
import { PetitionDraftClearEvent } from './petition-draft-clear-event.ts';
import { foundStage, questions } from './questions.ts';
import { resumePetition, sendPetition } from './send-petition.ts';
import { lookForSimilar } from './similar-box.ts';
import { StepHistory } from './step-history.ts';
import { stepAsking, stepsOf, type Section, type Step } from './steps.ts';
import { storageName } from './storage-name.ts';

export { laterStyles } from './later.styles.ts';

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
  setting(name: Setting): string | null | undefined;
  addController(controller: Controller): void;
  requestUpdate(): void;
  dispatchEvent(event: Event): boolean;
  matches(selector: string): boolean;
}

/** One petition on its way from the first touch to the receipt: draft, steps, what is wrong. */
export class Filing implements Form {
  draft: Draft = emptyDraft();
  wrongs: readonly Wrong[] = [];
  /** Whether a question was opened from the answers, to be changed. */
  revising = false;
  /** Whether the petition arrived and nothing is left here to clear. */
  over = false;
  status = '';
  readonly #host: FilingHost;
  readonly #history: StepHistory;
  readonly #keeper: DraftKeeper;
  #asked: Asked | undefined;
  #t: FormWords | undefined;
  #stage: Stage | undefined;
  /** Fields that were changed after they were found wrong. */
  readonly #mended = new Set<string>();

  constructor(host: FilingHost) {
    this.#host = host;
    this.#keeper = new DraftKeeper(storageName(host.site), () => this.redraw());
    this.#history = new StepHistory(host, (section) => void this.#moved(section));
    // What was ticked or chosen while this was on its way.
    for (const control of host.renderRoot?.querySelectorAll('input, select') ?? []) {
      fill(this, control);
    }
  }

  get t(): FormWords {
    return this.#drawn(this.#t);
  }

  get info(): Site {
    return this.#drawn(this.#asked).info;
  }

  get deputies(): Asked['deputies'] {
    return this.#asked?.deputies;
  }

  get fixed(): Asked['fixed'] {
    return this.#asked?.fixed;
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
    return this.deputies?.find(({ id }) => id === this.deputyId)?.name ?? '';
  }

  get keptAs(): string | undefined {
    return this.#keeper.name;
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

  /** What the element draws below its header. */
  view(words: FirstWords, asked: Asked): unknown {
    this.#asked = asked;
    this.#t = withLater(words);
    return this.#stage ? this.#stage(this.t) : questions(this);
  }

  handleEvent(event: Event): void {
    if (event.type === 'submit') {
      event.preventDefault();
      void this.next();
    }
    if (event.type === 'input') fill(this, event.target);
    if (event.type === 'change') void lookForSimilar(this);
    // Enter that confirms pinyin belongs to the input method and sends nothing.
    if (isComposing(event)) event.preventDefault();
  }

  wrong(field: string): string | undefined {
    if (this.#mended.has(field)) return undefined;
    return this.wrongs.find(({ id }) => id === field)?.text;
  }

  change(patch: Partial<Draft>): void {
    Object.assign(this.draft, patch);
    for (const field of Object.keys(patch)) this.#mended.add(field);
    this.#keeper.keep(this.draft, !!patch.photos);
    this.redraw();
  }

  /** Opens the next screen, or sends, if nothing on this one needs changing. */
  async next(): Promise<void> {
    const { ahead, steps, step } = this;
    for (const asked of ahead ? steps.slice(step, step + 1) : steps) {
      const wrongs = asked.flatMap((section) => faultsOf(section, this));
      if (wrongs.length) return this.correct(wrongs, asked[0] ?? 'whom');
    }
    if (ahead) await this.go(this.revising ? 'answers' : ahead);
    else await sendPetition(this);
  }

  async back(): Promise<void> {
    const from = this.draft.at;
    const before = this.steps[this.step - 1]?.[0];
    await this.#open(this.revising ? 'answers' : (before ?? 'whom'));
    this.#history.back(from);
  }

  async go(section: Section, revising = false): Promise<void> {
    if (!this.#host.noHistory) this.#history.push(this.draft.at, section);
    await this.#open(section, revising);
  }

  async correct(wrongs: readonly Wrong[], section: Section): Promise<void> {
    if (section !== this.draft.at) await this.go(section);
    this.#stage = undefined;
    this.wrongs = wrongs;
    this.#mended.clear();
    await this.#focus('summary');
  }

  show(stage: Stage | undefined): void {
    this.#stage = stage;
    this.status = '';
    // Only where the focus is already: what arrives by itself must not take a reader away.
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

  /** Takes up what this device has kept: a petition on its way, or a draft that waits for a word. */
  async recall(): Promise<void> {
    const name = this.keptAs;
    const frozen = name && frozenPetition(name);
    const found = await this.#keeper.recall(Date.now());
    if (frozen) {
      this.draft = { ...emptyDraft(), ...found };
      void resumePetition(this, frozen);
    } else if (found && isWorthKeeping(found)) {
      const goOn = (): void => {
        this.draft = { ...emptyDraft(), ...found };
        void this.#open(found.sent ? 'contact' : found.at);
      };
      this.#stage = foundStage(goOn);
    }
  }

  async arrived(): Promise<void> {
    this.over = true;
    this.draft = emptyDraft();
    this.wrongs = [];
    this.revising = false;
    if (this.keptAs) freeze(this.keptAs);
    await this.#keeper.drop();
  }

  /** 清除: leaves nothing of it on this device. */
  async clear(): Promise<void> {
    await this.arrived();
    await this.#open('whom');
    this.say(this.t.cleared);
    this.dispatchEvent(new PetitionDraftClearEvent());
  }

  #drawn<Value>(value: Value | undefined): Value {
    if (value === undefined) throw new Error('The form was used before it was drawn.');
    return value;
  }

  async #open(section: Section, revising = false): Promise<void> {
    this.over = false;
    this.revising = revising;
    this.wrongs = [];
    this.#stage = undefined;
    this.status = '';
    this.change({ at: section });
    await this.#focus('heading');
  }

  /** Entries of an earlier visit lead nowhere until this one has come as far as agreeing. */
  async #moved(section: Section): Promise<void> {
    if (this.#stage || !this.draft.notice || section === this.draft.at) return;
    await this.#open(section);
  }

  async #focus(id: string): Promise<void> {
    this.redraw();
    await this.#host.updateComplete;
    this.#host.renderRoot?.getElementById(id)?.focus();
  }
}
