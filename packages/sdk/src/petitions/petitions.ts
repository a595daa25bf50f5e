import type {
  ContactChange,
  FollowReceipt,
  NewPetition,
  NewRating,
  NewSupplement,
  Objection,
  Receipt,
  SimilarQuery,
  TrackedPetition,
  Withdrawal,
} from '../generated/api.ts';
import type { Call, CallOptions, CreateOptions, Transport } from '../transport/index.ts';
import {
  changePetitionContact,
  createPetition,
  findSimilarPetitions,
  followPetition,
  objectToDecline,
  ratePetition,
  retrievePetition,
  supplementPetition,
  withdrawPetition,
  type SimilarPetitions,
} from './petition-requests.ts';
import { watchPetition, type WatchOptions } from './watch-petition.ts';

/** Petitions as residents file and follow them; each method is the function of the like name. */
export class Petitions {
  readonly #transport: Transport;

  /** @param transport - made with a site's key */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** Files a petition; see {@link createPetition}. */
  create(draft: NewPetition, options?: CreateOptions): Call<Receipt> {
    return createPetition(this.#transport, draft, options);
  }

  /** Finds accepted petitions like the one being written; see {@link findSimilarPetitions}. */
  similar(query: SimilarQuery, options?: CallOptions): Call<SimilarPetitions> {
    return findSimilarPetitions(this.#transport, query, options);
  }

  /** Reads a petition by its tracking code; see {@link retrievePetition}. */
  retrieve(code: string, options?: CallOptions): Call<TrackedPetition> {
    return retrievePetition(this.#transport, code, options);
  }

  /** Gives a petition now and after each of its changes; see {@link watchPetition}. */
  watch(code: string, options?: WatchOptions): AsyncGenerator<TrackedPetition, void, undefined> {
    return watchPetition(this.#transport, code, options);
  }

  /** Adds to one's own petition; see {@link supplementPetition}. */
  supplement(code: string, body: NewSupplement, options?: CreateOptions): Call<TrackedPetition> {
    return supplementPetition(this.#transport, code, body, options);
  }

  /** Rates the reply; see {@link ratePetition}. */
  rate(code: string, body: NewRating, options?: CreateOptions): Call<TrackedPetition> {
    return ratePetition(this.#transport, code, body, options);
  }

  /** Withdraws one's own petition; see {@link withdrawPetition}. */
  withdraw(code: string, body?: Withdrawal, options?: CreateOptions): Call<TrackedPetition> {
    return withdrawPetition(this.#transport, code, body, options);
  }

  /** Objects to a petition's being declined; see {@link objectToDecline}. */
  object(code: string, body: Objection, options?: CreateOptions): Call<TrackedPetition> {
    return objectToDecline(this.#transport, code, body, options);
  }

  /** Changes the name or phone; see {@link changePetitionContact}. */
  changeContact(code: string, body: ContactChange, options?: CallOptions): Call<TrackedPetition> {
    return changePetitionContact(this.#transport, code, body, options);
  }

  /** Follows somebody else's petition by its id; see {@link followPetition}. */
  follow(id: string, options?: CreateOptions): Call<FollowReceipt> {
    return followPetition(this.#transport, id, options);
  }
}
