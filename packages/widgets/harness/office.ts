import type { Receipt, TrackedPetition } from '@lianxin/sdk';
import type { OfficeSite } from './test-office.ts';

type Role = 'head' | 'liaison' | 'deputy' | 'handler' | 'supervisor';

interface Order {
  as: Role;
  command: string;
  body: object;
}

/** An office with its people, and the residents who write to it, told what to do from a test. */
export class Office {
  readonly key: string;
  readonly #id: string;

  private constructor({ id, key }: OfficeSite) {
    this.#id = id;
    this.key = key;
  }

  static async open(): Promise<Office> {
    const answer = await fetch('/harness/offices', { method: 'POST' });
    return new Office(await answer.json());
  }

  /** Files a petition and gives its code. */
  async file(draft: object = {}): Promise<string> {
    const receipt: Receipt = await this.#tell('file', draft);
    return receipt.code;
  }

  /** Files a petition without a phone. */
  async fileAnonymously(): Promise<string> {
    const receipt: Receipt = await this.#tell('fileAnonymously');
    return receipt.code;
  }

  track(code: string): Promise<TrackedPetition> {
    return this.#tell('track', code);
  }

  accept(code: string): Promise<void> {
    return this.#tell('accept', code);
  }

  assign(code: string): Promise<void> {
    return this.#tell('assign', code);
  }

  /** From the assignment to the reply. */
  handle(code: string, text?: string): Promise<void> {
    return this.#tell('handle', code, ...(text ? [text] : []));
  }

  command(code: string, order: Order): Promise<void> {
    return this.#tell('command', code, order);
  }

  assignment(code: string, order: Order): Promise<void> {
    return this.#tell('assignment', code, order);
  }

  own(code: string, act: string, body: object): Promise<void> {
    return this.#tell('own', code, act, body);
  }

  /** Lets time pass for the API. */
  pass(span: { days?: number; hours?: number }): Promise<void> {
    return this.#tell('pass', span);
  }

  async #tell<Done>(act: string, ...args: unknown[]): Promise<Done> {
    const answer = await fetch(`/harness/offices/${this.#id}/${act}`, {
      method: 'POST',
      body: JSON.stringify(args),
    });
    if (!answer.ok) throw new Error(`${act}: ${await answer.text()}`);
    const { done }: { done: Done } = await answer.json();
    return done;
  }
}
