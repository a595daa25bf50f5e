import { isSafeText, type Route } from '@lianxin/contract';
import { Refusal } from '@lianxin/domain';
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import { z } from 'zod';
import type { Env } from './env.ts';

const JSON_LIMIT = 64 * 1024;
const IMAGE_LIMIT = 10 * 1024 * 1024;
const DEEPEST = 20;

const isJson = /^application\/([\w.-]+\+)?json\s*(;|$)/i;
const isImage = /^image\/[\w.+-]+\s*(;|$)/i;

function tooLarge(): never {
  throw new Refusal('payload_too_large');
}

/** By the length that is stated, which Node holds the sender to; else by counting. */
function limit(maxSize: number): MiddlewareHandler<Env> {
  const counted = bodyLimit({ maxSize, onError: tooLarge });
  return createMiddleware<Env>(async (c, next) => {
    const stated = c.req.header('content-length');
    // To touch the stream costs as much as the rest of a small request.
    if (stated === undefined || c.req.header('transfer-encoding')) return counted(c, next);
    if (Number(stated) > maxSize) tooLarge();
    return next();
  });
}

/** Refuses bytes that are no UTF-8, or that begin with a byte-order mark, before anybody reads them. */
const isCleanText = createMiddleware<Env>(async ({ req }, next) => {
  const bytes = new Uint8Array(await req.arrayBuffer());
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    throw new Refusal('invalid_input', { errors: [{ path: '', code: 'text_unsafe' }] });
  }
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal('body_malformed');
  }
  await next();
});

function ofType(pattern: RegExp): MiddlewareHandler<Env> {
  return createMiddleware<Env>(async ({ req }, next) => {
    if (!pattern.test(req.header('content-type') ?? '')) {
      throw new Refusal('media_type_unsupported');
    }
    await next();
  });
}

/** A command that takes no body gets none, or an empty object, as some clients cannot send nothing. */
const isEmpty = createMiddleware<Env>(async ({ req }, next) => {
  const text = (await req.text()).trim();
  if (text !== '' && !/^{\s*}$/.test(text)) {
    throw new Refusal('invalid_input', { errors: [{ path: '', code: 'unknown_field' }] });
  }
  await next();
});

/** Size and bytes of a text, whatever it says. */
export const textGates: readonly MiddlewareHandler<Env>[] = [limit(JSON_LIMIT), isCleanText];

/** What stands before the validators of a route: type, size and bytes of its body. */
export function bodyGates(route: Route): MiddlewareHandler<Env>[] {
  if (route.method === 'get') return [];
  if (!route.body) return [limit(JSON_LIMIT), isEmpty];
  if (route.body === 'image') return [ofType(isImage), limit(IMAGE_LIMIT)];
  return [ofType(isJson), ...textGates];
}

type Report = (path: PropertyKey[], message: 'text_unsafe' | 'wrong_type') => void;

function inspect(value: unknown, { path, report }: { path: PropertyKey[]; report: Report }): void {
  if (typeof value === 'string') {
    if (!isSafeText(value)) report(path, 'text_unsafe');
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (path.length >= DEEPEST) return report(path, 'wrong_type');
  for (const [key, part] of Object.entries(value)) {
    if (!isSafeText(key)) report([...path, key], 'text_unsafe');
    inspect(part, { path: [...path, key], report });
  }
}

/**
 * The schema behind a check of everything in the input, ids and unknown fields included: no NUL, no
 * lone surrogate, no abyss of brackets. Postgres would refuse the first and change the second.
 */
export function guarded(schema: z.ZodType): z.ZodType {
  return z
    .unknown()
    .check((input) => {
      inspect(input.value, {
        path: [],
        report: (path, message) =>
          input.issues.push({ code: 'custom', message, path, input: input.value }),
      });
    })
    .pipe(schema);
}
