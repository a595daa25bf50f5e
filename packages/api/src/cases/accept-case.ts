import type { AcceptCase, Case } from '@lianxin/contract';
import { placeNamedIn } from '@lianxin/domain';
import type { Runtime } from '../app/index.ts';
import { cutWords } from '../words/index.ts';
import { commandCase } from './command-case.ts';
import type { Commanded } from './commanded.ts';

/** Accepts a petition; staff confirm the two texts that others will read. */
export function acceptCase(
  runtime: Runtime,
  { body, ...command }: Commanded<AcceptCase>,
): Promise<Case> {
  const { version, matter, publicTitle, grade, text, note } = body;
  return commandCase(runtime, {
    ...command,
    name: 'accept',
    version,
    texts: [
      { path: 'matter', text: matter, as: 'matter' },
      { path: 'publicTitle', text: publicTitle, as: 'title' },
      { path: 'text', text, as: 'public' },
    ],
    decide: ({ petition }) => ({
      kind: 'accepted',
      to: 'accepted',
      text,
      note,
      columns: { matterTextId: matter, publicTitleTextId: publicTitle },
      set: {
        publicPlace: placeNamedIn(publicTitle, petition.address ?? ''),
        publicWords: cutWords(publicTitle),
        ...(grade && { grade }),
      },
      ...(grade && { data: { grade } }),
    }),
  });
}
