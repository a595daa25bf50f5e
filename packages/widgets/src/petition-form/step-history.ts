import type { Controller } from '../element/reactive-element.ts';
import { isSection, type Section } from './steps.ts';

/** Not our own state alone: the page's router keeps its own words in it. */
const ourSection = (): unknown => history.state?.lianxinSection;

/** Makes the browser's back button step back through the form instead of leaving the page. */
export class StepHistory implements Controller {
  readonly #open: (section: Section) => void;

  /**
   * @param host the form
   * @param open called with the question to open when the resident goes back or forward
   */
  constructor(
    host: { addController(controller: Controller): void },
    open: (section: Section) => void,
  ) {
    this.#open = open;
    host.addController(this);
    this.hostConnected();
  }

  hostConnected(): void {
    addEventListener('popstate', this.#moved);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#moved);
  }

  /** Remembers that one question was left for another. */
  push(from: Section, to: Section): void {
    try {
      // The entry may be one of an earlier visit, which was at another question.
      history.replaceState({ ...history.state, lianxinSection: from }, '');
      history.pushState({ ...history.state, lianxinSection: to }, '');
    } catch {
      // A page may forbid it, e.g. in a sandbox; then only the form's own button steps back.
    }
  }

  /** Keeps the browser's history beside a step back that was made by the form's own button. */
  back(from: Section): void {
    if (ourSection() === from) history.back();
  }

  readonly #moved = (): void => {
    const section = ourSection();
    if (isSection(section)) this.#open(section);
  };
}
