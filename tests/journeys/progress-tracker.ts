import type { FrameLocator, Locator, Page } from 'playwright-core';

const patience = 15_000;

/** The tracker as a resident sees it. */
export class ProgressTracker {
  readonly #place: Page;
  readonly root: Locator;

  constructor(page: Page, place: Page | FrameLocator = page) {
    this.#place = page;
    this.root = place.locator('lianxin-progress-tracker');
  }

  async ask(code: string): Promise<void> {
    await this.root.scrollIntoViewIfNeeded();
    await this.root.getByLabel('查询码').fill(code);
    await this.root.getByRole('button', { name: '查询' }).click();
  }

  /** The first sentence: who has it and by when. */
  async says(words: RegExp): Promise<void> {
    await this.root.getByRole('heading', { level: 2, name: words }).waitFor({ timeout: patience });
  }

  async shows(words: string): Promise<void> {
    await this.root.getByText(words).first().waitFor({ timeout: patience });
  }

  async rate(verdict: '满意' | '基本满意' | '不满意'): Promise<void> {
    await this.root.getByRole('button', { name: verdict, exact: true }).click();
    await this.root.getByRole('button', { name: '送出' }).click();
  }

  /** How often the page was loaded; it stays the same while the tracker moves by itself. */
  async countLoads(): Promise<number> {
    return this.#place.evaluate(() => performance.timeOrigin);
  }
}
