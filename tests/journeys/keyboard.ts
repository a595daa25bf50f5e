import type { Page } from 'playwright-core';

const furthest = 120;

/** What has the focus, through every shadow root, by the name it is called by. */
async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (!active) return '';
    const labels =
      'labels' in active && active.labels instanceof NodeList ? [...active.labels] : [];
    const label = labels.map((one) => one.textContent).join(' ');
    const name = active.getAttribute('aria-label') ?? (label || active.textContent);
    return (name ?? '').replace(/\s+/g, ' ').trim();
  });
}

/** A person without a mouse: Tab, arrows, space, Enter and letters. */
export class Keyboard {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Goes on by Tab until something is focused that is called so. */
  async reach(name: RegExp): Promise<void> {
    const passed: string[] = [];
    for (let step = 0; step < furthest; step += 1) {
      const present = await focused(this.#page);
      if (name.test(present)) return;
      passed.push(present.slice(0, 20));
      await this.#page.keyboard.press('Tab');
    }
    throw new Error(`nothing called ${name} was reached; passed ${passed.join(' | ')}`);
  }

  async press(name: RegExp, key = 'Enter'): Promise<void> {
    await this.reach(name);
    await this.#page.keyboard.press(key);
  }

  async write(name: RegExp, text: string): Promise<void> {
    await this.reach(name);
    await this.#page.keyboard.insertText(text);
  }
}
