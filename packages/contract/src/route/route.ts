import type { z } from 'zod';
import type { ErrorCode } from '../errors/errors.ts';
import type { Role } from '../cases/cases.schemas.ts';

/** What a publishable or secret key may be allowed to do. */
export const keyOperations = ['read', 'file', 'follow'] as const;
export type KeyOperation = (typeof keyOperations)[number];

/** Who may call a route. A resident's route needs the site's key and `Lianxin-Resident` besides. */
export type Access =
  | { readonly as: 'anyone' }
  | { readonly as: 'site'; readonly operation: KeyOperation }
  | { readonly as: 'resident'; readonly operation: KeyOperation }
  | { readonly as: 'staff'; readonly roles: readonly Role[] };

/** One HTTP route as plain data: what is valid, who may call it, and every answer it can give. */
export interface Route {
  /** `feature.verb`, the operation id of the OpenAPI document. */
  readonly id: string;
  readonly method: 'get' | 'post' | 'patch' | 'delete';
  /** With `{name}` for a parameter. */
  readonly path: `/v1/${string}`;
  readonly summary: string;
  readonly access: Access;
  /** The header `Idempotency-Key` is required, and an equal request gets the same bytes again. */
  readonly idempotent?: true;
  /** `public`: shared caches may keep it for a minute; otherwise `private, no-cache`. */
  readonly cache?: 'public';
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  /** A JSON body, or `image` for the bytes of one picture. */
  readonly body?: z.ZodType | 'image';
  readonly answer:
    | { readonly status: 200 | 201 | 202; readonly schema: z.ZodType }
    | { readonly status: 200; readonly stream: z.ZodType }
    | { readonly status: 204 };
  /** Codes beyond those that follow from access, body and idempotency. */
  readonly errors: readonly ErrorCode[];
}

/** Keeps the exact type of a route while checking its form. */
export function defineRoute<const R extends Route>(route: R): R {
  return route;
}

/** Codes that a route can answer with because of what it is, besides its own `errors`. */
export function impliedErrors(route: Route): ErrorCode[] {
  const { access, method } = route;
  const codes: ErrorCode[] = ['too_many_requests', 'internal_error', 'not_ready', 'invalid_input'];
  if (access.as !== 'anyone') codes.push('credential_invalid', 'not_found');
  if (access.as === 'site' || access.as === 'resident') {
    codes.push('origin_not_allowed', 'operation_not_allowed', 'resident_token_invalid');
  }
  if (method !== 'get') codes.push('payload_too_large');
  if (route.body) codes.push('body_malformed', 'media_type_unsupported');
  if (route.idempotent) {
    codes.push('idempotency_key_missing', 'idempotency_key_reused', 'request_in_flight');
  }
  return codes;
}
