import type { LianxinPetitionForm } from '../src/petition-form/petition-form.ts';
import { until } from './site.ts';
import type { TestSite } from './test-api.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Fills a petition form as a resident does, by what stands on the screen. */
export class PetitionFormDriver {
  readonly form: LianxinPetitionForm;

  constructor(form: LianxinPetitionForm) {
    this.form = form;
  }

  /** Puts a form for a site into a page and waits for its first screen. */
  static async open(
    { key }: TestSite,
    attributes: Readonly<Record<string, string>> = {},
    page: Document = document,
  ): Promise<PetitionFormDriver> {
    const form = page.createElement('lianxin-petition-form');
    const all = { 'api-url': location.origin, 'site-key': key, ...attributes };
    for (const [name, value] of Object.entries(all)) form.setAttribute(name, value);
    page.body.replaceChildren(form);
    const driver = new PetitionFormDriver(form);
    await driver.find('#heading');
    return driver;
  }

  get tree(): ShadowRoot {
    const tree = this.form.shadowRoot;
    if (!tree) throw new Error('The form has not been drawn.');
    return tree;
  }

  get heading(): string {
    return this.tree.querySelector('#heading')?.textContent?.trim() ?? '';
  }

  get text(): string {
    return this.tree.querySelector('.body')?.textContent?.replace(/\s+/g, ' ') ?? '';
  }

  /** Waits for something to be drawn. */
  find<Found extends Element = HTMLElement>(selector: string): Promise<Found> {
    return until(() => this.form.shadowRoot?.querySelector<Found>(selector));
  }

  /** Waits for a screen by its heading. */
  async screen(heading: string): Promise<void> {
    await until(() => this.heading === heading);
  }

  async press(selector: string): Promise<void> {
    (await this.find(selector)).click();
  }

  /** Presses the button that says so. */
  async say(label: string): Promise<void> {
    const button = await until(() =>
      [...this.tree.querySelectorAll<HTMLElement>('button, a')].find(
        ({ textContent }) => textContent?.replace(/\s/g, '') === label,
      ),
    );
    button.click();
  }

  async type(name: string, value: string): Promise<void> {
    const control = await this.find<Control>(`[name=${name}]`);
    control.focus();
    control.value = value;
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
  }

  async attach(...files: readonly File[]): Promise<void> {
    const input = await this.find<HTMLInputElement>('#photos');
    const transfer = new DataTransfer();
    for (const file of files) transfer.items.add(file);
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** The main button. */
  next(): Promise<void> {
    return this.press('form .main');
  }

  async agree(): Promise<void> {
    await this.press('#notice');
    await this.next();
    await this.screen('说说是什么事');
  }

  async describe(content = '小区三单元楼道从九月起漏水，希望尽快派人查看。'): Promise<void> {
    await this.press('.tile input');
    await this.type('content', content);
    await this.type('address', '示范路 18 号');
  }

  async leavePhone(phone = '13900001234'): Promise<void> {
    await this.next();
    await this.screen('怎么联系您');
    await this.type('phone', phone);
  }

  /** Everything up to the answers, which are on the screen then. */
  async fill(): Promise<void> {
    await this.agree();
    await this.describe();
    await this.leavePhone();
    await this.next();
    await this.screen('看一看，没有错就提交');
  }

  /** The sentences of the error summary, once it is there. */
  async wrongs(): Promise<string[]> {
    await this.find('#summary');
    return [...this.tree.querySelectorAll('#summary li')].map(
      ({ textContent }) => textContent?.trim() ?? '',
    );
  }

  /** The tracking code of the receipt. */
  async code(): Promise<string> {
    return (await this.find('.code')).textContent?.trim() ?? '';
  }
}
