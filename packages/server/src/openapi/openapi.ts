import { readFile } from 'node:fs/promises';
import type { Terminal } from '../output/terminal.ts';

export async function runOpenapi(terminal: Terminal): Promise<void> {
  const text = await readFile(
    new URL(import.meta.resolve('@lianxin/contract/openapi.json')),
    'utf8',
  );
  terminal.answer(JSON.parse(text), text.trimEnd());
}
