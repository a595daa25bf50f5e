import type { NewCode, OwnPetition, ResidentToken, Verification } from '../generated/api.ts';
import {
  listOf,
  type Call,
  type CallOptions,
  type CreateOptions,
  type List,
  type Transport,
} from '../transport/index.ts';

/** A phone code on its way, the token it gives, and a resident's own petitions. */
export type { NewCode, OwnPetition, ResidentToken, Verification } from '../generated/api.ts';

/** Sends a six-digit code to a phone; it counts for ten minutes. The answer tells nothing about the phone. */
export function verifyPhone(
  transport: Transport,
  phone: string,
  options?: CreateOptions,
): Call<Verification> {
  return transport.send(
    {
      method: 'POST',
      path: '/v1/residents/verifications',
      body: { phone },
      repeatable: 'key',
    },
    options,
  );
}

/** Exchanges the phone code for a resident's token, to be given by `resident` of the client's options. */
export function confirmPhone(
  transport: Transport,
  { id, code }: { readonly id: string; readonly code: string },
  options?: CallOptions,
): Call<ResidentToken> {
  return transport.send(
    {
      method: 'POST',
      path: '/v1/residents/verifications/{id}/confirm',
      params: { id },
      body: { code },
    },
    options,
  );
}

/** Lists the resident's own petitions, newest first; ids, never codes. */
export function listOwnPetitions(
  transport: Transport,
  query: { readonly limit?: number } = {},
  options?: CallOptions,
): List<OwnPetition> {
  return listOf((after) =>
    transport.send(
      { method: 'GET', path: '/v1/residents/me/petitions', query: { ...query, after } },
      options,
    ),
  );
}

/** Makes a new tracking code for an own petition; the old one ends. */
export function renewCode(
  transport: Transport,
  id: string,
  options?: CreateOptions,
): Call<NewCode> {
  return transport.send(
    {
      method: 'POST',
      path: '/v1/residents/me/petitions/{id}/code',
      params: { id },
      repeatable: 'key',
    },
    options,
  );
}

/** Residents by phone code; each method is the function of the like name. */
export class Residents {
  /** The signed-in resident's own petitions. */
  readonly petitions: OwnPetitions;
  readonly #transport: Transport;

  /** @param transport - made with a site's key and, for the own petitions, `resident` */
  constructor(transport: Transport) {
    this.#transport = transport;
    this.petitions = new OwnPetitions(transport);
  }

  /** Sends a six-digit code to a phone; see {@link verifyPhone}. */
  verify(phone: string, options?: CreateOptions): Call<Verification> {
    return verifyPhone(this.#transport, phone, options);
  }

  /** Exchanges the phone code for a resident's token; see {@link confirmPhone}. */
  confirm(
    answer: { readonly id: string; readonly code: string },
    options?: CallOptions,
  ): Call<ResidentToken> {
    return confirmPhone(this.#transport, answer, options);
  }
}

/** A resident's own petitions; each method is the function of the like name. */
export class OwnPetitions {
  readonly #transport: Transport;

  /** @param transport - made with a site's key and `resident` */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** Lists them, newest first; see {@link listOwnPetitions}. */
  list(query?: { readonly limit?: number }, options?: CallOptions): List<OwnPetition> {
    return listOwnPetitions(this.#transport, query, options);
  }

  /** Makes a new tracking code; see {@link renewCode}. */
  renewCode(id: string, options?: CreateOptions): Call<NewCode> {
    return renewCode(this.#transport, id, options);
  }
}
