import { render } from 'lit/html.js';
import { dress } from './css.ts';

/** How a property is fed from the page. */
export interface Property {
  /** The attribute's name; default: the property's in lower case; `false`: none. */
  attribute?: string | false;
  /** The attribute's presence is the value. */
  boolean?: true;
}

/** The properties of an element by name; setting one draws the element again. */
export type Properties = Readonly<Record<string, Property>>;

/** Lives with an element: told when it comes and goes, asked before each drawing. */
export interface Controller {
  hostConnected?(): void;
  hostDisconnected?(): void;
  hostUpdate?(): void;
}

const attributeOf = (name: string, { attribute = name.toLowerCase() }: Property): string | false =>
  attribute;

/**
 * The part of Lit's ReactiveElement that our elements use, under the same names, around Lit's own
 * `html` and `render`. Decision 0003 has the bytes.
 *
 * `properties` lists the base's too: `{ ...LianxinElement.properties, code: {} }`. Fields of that
 * name are declared (`declare code: string | undefined`), so that none shadows its accessor.
 */
export abstract class ReactiveElement extends HTMLElement {
  static readonly properties: Properties = {};
  static readonly styles: readonly string[] = [];

  /** Read once, when the element is defined: the moment to make the accessors. */
  static get observedAttributes(): string[] {
    const properties = Object.entries(this.properties);
    for (const [name] of properties) {
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        get(this: ReactiveElement) {
          return this.#values.get(name);
        },
        set(this: ReactiveElement, value: unknown) {
          if (Object.is(value, this.#values.get(name))) return;
          this.#values.set(name, value);
          this.requestUpdate();
        },
      });
    }
    return properties.flatMap((entry) => attributeOf(...entry) || []);
  }

  /** The shadow root. */
  readonly renderRoot: ShadowRoot;
  /** Settles when everything asked for has been drawn. */
  updateComplete: Promise<void> = Promise.resolve();
  readonly #values = new Map<string, unknown>();
  readonly #controllers: Controller[] = [];
  #stale = false;

  constructor() {
    super();
    this.renderRoot = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    dress(this.renderRoot, this.kind.styles);
    // A page may set a property before the script arrives; it would hide the accessor.
    for (const [name, value] of Object.entries(this)) {
      if (!(name in this.kind.properties)) continue;
      Reflect.deleteProperty(this, name);
      this.#values.set(name, value);
    }
  }

  protected get kind(): typeof ReactiveElement {
    // The language says Function; it is the class that made this element.
    return this.constructor as typeof ReactiveElement;
  }

  connectedCallback(): void {
    for (const controller of this.#controllers) controller.hostConnected?.();
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(attribute: string, _old: string | null, value: string | null): void {
    for (const [name, property] of Object.entries(this.kind.properties)) {
      if (attributeOf(name, property) !== attribute) continue;
      Reflect.set(this, name, property.boolean ? value !== null : value);
    }
  }

  /** Lets a controller take part in this element's life. */
  addController(controller: Controller): void {
    this.#controllers.push(controller);
  }

  /** Draws again, once, after what runs now has run. */
  requestUpdate(): void {
    if (this.#stale || !this.isConnected) return;
    this.#stale = true;
    this.updateComplete = Promise.resolve().then(() => this.#update());
  }

  /** Before each drawing: derive what `render` needs. */
  protected willUpdate(): void {}

  /** After each drawing: move the focus, measure, observe. */
  protected updated(): void {}

  /** What the element looks like. */
  protected abstract render(): unknown;

  #update(): void | Promise<void> {
    this.willUpdate();
    for (const controller of this.#controllers) controller.hostUpdate?.();
    this.#stale = false;
    render(this.render(), this.renderRoot, { host: this });
    this.updated();
    if (this.#stale) return this.updateComplete;
  }
}
