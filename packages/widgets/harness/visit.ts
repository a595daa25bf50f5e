import { PetitionFormDriver } from './petition-form-driver.ts';
import { until } from './site.ts';
import type { TestSite } from './test-api.ts';

type Page = Window & typeof globalThis;

/** A site under the host policy that loads what is built. */
const address = new URL('/harness/strict', location.href).href;

/** A page with a form in a frame, which can be reloaded, and closed and opened again. */
export class Visit {
  readonly #site: TestSite;
  #frame: HTMLIFrameElement | undefined;

  constructor(site: TestSite) {
    this.#site = site;
  }

  get page(): Page {
    const page = this.#frame?.contentWindow;
    if (!page) throw new Error('The page is not open.');
    // Every window is its own global object; the types know only one.
    return page as Page;
  }

  /** Opens the page as a new tab does: nothing of a former session is left. */
  async open(): Promise<PetitionFormDriver> {
    sessionStorage.clear();
    return this.reload();
  }

  /** Opens the page again in the same tab. */
  async reload(): Promise<PetitionFormDriver> {
    this.leave();
    const frame = document.createElement('iframe');
    frame.src = address;
    frame.width = '400';
    frame.height = '900';
    document.body.prepend(frame);
    this.#frame = frame;
    const page = await until(() => {
      const { contentDocument } = frame;
      return contentDocument?.readyState === 'complete' && contentDocument.URL === address
        ? contentDocument
        : null;
    });
    return PetitionFormDriver.open(this.#site, {}, page);
  }

  /** Closes the page in the middle of whatever it does. */
  leave(): void {
    this.#frame?.remove();
    this.#frame = undefined;
  }
}
