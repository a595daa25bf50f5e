import type { Route } from '@lianxin/contract';
import type { OnceOptions } from '../idempotency/index.ts';
import { admit } from '../credentials/index.ts';
import { bodyGates } from './body.ts';
import type { Handler } from './call.ts';
import type { App, RequestContext } from './env.ts';
import { serve } from './serve.ts';
import { validators } from './validators.ts';

/**
 * Puts a route of the contract on the app: who may call it, what is valid, and the handler behind.
 *
 * @param options - `sealedInWrite` for a handler whose write refuses a used Idempotency-Key itself
 */
export function mount<const R extends Route>(
  app: App,
  route: R,
  handler: Handler<R>,
  options: OnceOptions = {},
): void {
  const path = route.path.replaceAll(/\{(\w+)\}/g, ':$1');
  const gates = [admit(route), ...bodyGates(route), ...validators(route)];
  app.on(route.method.toUpperCase(), [path], ...gates, (c: RequestContext) =>
    serve(c, { route, handler, ...options }),
  );
}
