import { styleText } from 'node:util';

type Tone = 'bold' | 'dim' | 'green' | 'red' | 'yellow';

interface Channel {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

export interface TerminalOptions {
  readonly json: boolean;
  readonly out?: Channel;
  readonly err?: Channel;
}

/** What a command says: results on standard output, everything on the way on standard error. */
export class Terminal {
  readonly #out: Channel;
  readonly #err: Channel;
  readonly #json: boolean;

  constructor({ json, out = process.stdout, err = process.stderr }: TerminalOptions) {
    this.#json = json;
    this.#out = out;
    this.#err = err;
  }

  /** The result: `value` for a program, `text` for a person. */
  answer(value: unknown, text: string): void {
    this.#out.write(this.#json ? `${JSON.stringify(value)}\n` : `${text}\n`);
  }

  say(text: string): void {
    this.#err.write(`${text}\n`);
  }

  /** Colour only where a person looks on. */
  paint(tone: Tone, text: string): string {
    return this.#out.isTTY && !this.#json ? styleText(tone, text, { validateStream: false }) : text;
  }

  /** Shows how far a long task is, from its second second on. */
  async during<T>(
    title: string,
    work: (tell: (progress: string) => void) => Promise<T>,
  ): Promise<T> {
    let progress = '';
    let shown = false;
    const show = () => {
      if (this.#err.isTTY) this.#err.write(`\r\u001B[2K${title} … ${progress}`);
      else if (!shown) this.say(`${title} …`);
      shown = true;
    };
    const timer = setInterval(show, 1_000);
    try {
      return await work((news) => {
        progress = news;
      });
    } finally {
      clearInterval(timer);
      if (shown && this.#err.isTTY) this.#err.write('\r\u001B[2K');
    }
  }
}

/** Rows under headings; Chinese characters take two columns. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [headings, ...rows];
  const widths = headings.map((_, column) =>
    Math.max(...all.map((row) => widthOf(row[column] ?? ''))),
  );
  const pad = (text: string, width: number) =>
    text + ' '.repeat(Math.max(0, width - widthOf(text)));
  return all
    .map((row) =>
      row
        .map((cell, column) => pad(cell, widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function widthOf(text: string): number {
  return [...text].reduce(
    (sum, sign) => sum + (/[\u1100-\u115F\u2E80-\uFF60\uFFE0-\uFFE6]/.test(sign) ? 2 : 1),
    0,
  );
}
