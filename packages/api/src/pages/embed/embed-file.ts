import type { EmbedFile } from '../../app/index.ts';
import { matchesEtag, type App, type RequestContext } from '../../http/index.ts';
import { Refusal } from '@lianxin/domain';
import { createHash } from 'node:crypto';

const ONE_YEAR = 'public, max-age=31536000, immutable';
/** The train: whoever embeds it gets a new version within five minutes. */
const FIVE_MINUTES = 'public, max-age=300, stale-while-revalidate=86400';

interface Packing {
  readonly coding: 'br' | 'gzip' | null;
  readonly bytes: Uint8Array;
}

function packingOf({ bytes, packed }: EmbedFile, accepted: string): Packing {
  if (packed && /\bbr\b/.test(accepted)) return { coding: 'br', bytes: packed.br };
  if (packed && /\bgzip\b/.test(accepted)) return { coding: 'gzip', bytes: packed.gzip };
  return { coding: null, bytes };
}

async function answerFile(c: RequestContext): Promise<Response> {
  const path = c.req.path.slice('/embed/'.length);
  const file = await c.get('runtime').embed.read(path);
  if (!file) throw new Refusal('not_found');
  const { coding, bytes } = packingOf(file, c.req.header('accept-encoding') ?? '');
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  // Module scripts are fetched with CORS; whose page it is makes no difference to public files.
  c.header('Access-Control-Allow-Origin', '*');
  c.header('Vary', 'Accept-Encoding');
  c.header('Cache-Control', file.immutable ? ONE_YEAR : FIVE_MINUTES);
  c.header('ETag', etag);
  c.header('Content-Type', file.type);
  if (coding) c.header('Content-Encoding', coding);
  if (matchesEtag(c.req.header('if-none-match'), etag)) return c.body(null, 304);
  return c.body(new Uint8Array(bytes));
}

/** The built elements, for every website. */
export function mountEmbed(app: App): void {
  app.get('/embed/*', (c) => {
    c.set('pattern', '/embed/*');
    return answerFile(c);
  });
}
