import { Refusal } from '@lianxin/domain';
import { bodyLimit } from 'hono/body-limit';
import type { MiddlewareHandler } from 'hono';
import type { Env, RequestContext } from '../../http/index.ts';

/** Stops a form that is larger than it can honestly be. */
export function formLimit(maxSize: number): MiddlewareHandler<Env> {
  return bodyLimit({
    maxSize,
    onError: () => {
      throw new Refusal('payload_too_large');
    },
  });
}

/** What a browser posted; anything else is refused. */
export async function postedForm({ req }: RequestContext): Promise<FormData> {
  try {
    return await req.formData();
  } catch {
    throw new Refusal('body_malformed');
  }
}
