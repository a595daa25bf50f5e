import type { FrameLocator, Locator, Page } from 'playwright-core';
import { picture } from './picture.ts';

export interface Matter {
  readonly content: string;
  readonly phone: string;
}

/** The form as a resident sees it: labels and buttons, nothing of how it is made. */
export class PetitionForm {
  readonly root: Locator;

  constructor(place: Page | FrameLocator) {
    this.root = place.locator('lianxin-petition-form');
  }

  heading(text: string): Locator {
    return this.root.getByRole('heading', { name: text });
  }

  async press(name: string | RegExp): Promise<void> {
    await this.root.getByRole('button', { name }).click();
  }

  async next(): Promise<void> {
    await this.press(/^(下一步|提交)/);
  }

  /** Opens the collapsed form where it is collapsed. */
  async open(): Promise<void> {
    // What is far below is loaded when it comes near.
    await this.root.scrollIntoViewIfNeeded();
    await this.press('我要反映');
  }

  async agree(): Promise<void> {
    await this.root.getByLabel('我看过了，同意这样使用').check();
    await this.next();
  }

  async describe({ content }: Pick<Matter, 'content'>): Promise<void> {
    await this.root.getByText('住房与物业').click();
    await this.root.getByLabel('事情经过').fill(content);
    await this.root.getByLabel('在什么地方').fill('府山街道县西街 1 号');
    await this.root.locator('input[type=file]').setInputFiles(picture());
    await this.root.getByRole('img', { name: '第 1 张照片' }).waitFor();
    await this.next();
  }

  async reachAt({ phone }: Pick<Matter, 'phone'>): Promise<void> {
    await this.root.getByLabel('手机号').fill(phone);
    await this.next();
  }

  /** Sends, and answers the tracking code that the receipt shows. */
  async send(): Promise<string> {
    await this.heading('看一看，没有错就提交').waitFor();
    await this.next();
    await this.heading('收到了，谢谢您').waitFor();
    return this.code();
  }

  /** The code on the receipt. */
  async code(): Promise<string> {
    const code = this.root.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
    return (await code.first().innerText()).trim();
  }
}
