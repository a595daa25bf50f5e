import type { LianxinProgressTracker } from '../src/progress-tracker/progress-tracker.ts';
import { until } from './site.ts';

/** Reads and uses a progress tracker as a resident does, by what stands on the screen. */
export class ProgressTrackerDriver {
  readonly element: LianxinProgressTracker;

  constructor(element: LianxinProgressTracker) {
    this.element = element;
  }

  /** Puts a tracker into the page. */
  static async open(
    key: string,
    attributes: Readonly<Record<string, string>> = {},
  ): Promise<ProgressTrackerDriver> {
    const element = document.createElement('lianxin-progress-tracker');
    const all = { 'api-url': location.origin, 'site-key': key, ...attributes };
    for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
    document.body.replaceChildren(element);
    const driver = new ProgressTrackerDriver(element);
    await driver.find('code' in attributes ? '.events, .ask' : '.ask');
    return driver;
  }

  get tree(): ShadowRoot {
    const tree = this.element.shadowRoot;
    if (!tree) throw new Error('The tracker has not been drawn.');
    return tree;
  }

  /** The first sentence. */
  get sentence(): string {
    return this.words('#title');
  }

  get focused(): string {
    return this.tree.activeElement?.id ?? '';
  }

  /** The titles of what happened, newest first. */
  get entries(): string[] {
    return [...this.tree.querySelectorAll('.events b')].map(said);
  }

  /** What stands in the first thing of a selector. */
  words(selector: string): string {
    return said(this.tree.querySelector(selector));
  }

  /** Waits for something to be drawn. */
  find<Found extends Element = HTMLElement>(selector: string): Promise<Found> {
    return until(() => this.element.shadowRoot?.querySelector<Found>(selector));
  }

  async says(sentence: RegExp): Promise<void> {
    await until(() => sentence.test(this.sentence));
  }

  async press(selector: string): Promise<void> {
    (await this.find(selector)).click();
  }

  /** Opens a form or "why that day". */
  async open(id: string): Promise<void> {
    await this.press(`#${id}`);
    await until(() => this.focused === 'panel');
  }

  async type(id: string, value: string): Promise<void> {
    const control = await this.find<HTMLInputElement | HTMLTextAreaElement>(`#${id}`);
    control.focus();
    control.value = value;
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }

  /** Sends the opened form and waits for the thanks. */
  async send(): Promise<string> {
    await this.press('form .main');
    await until(() => this.focused === 'note');
    return this.words('#note');
  }

  async ask(code: string): Promise<void> {
    await this.type('code', code);
    await this.press('.ask button');
  }
}

const said = (element: Element | null): string =>
  element?.textContent?.replace(/\s+/g, ' ').replaceAll('\u2060', '').trim() ?? '';
