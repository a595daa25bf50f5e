import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  timingSafeEqual,
  type KeyObject,
} from 'node:crypto';
import { pooled } from './random-pool.ts';

/** One key of the ring; the id is written before every ciphertext. */
export interface RingKey {
  readonly id: number;
  /** 32 bytes. */
  readonly secret: Uint8Array;
}

/** What a keyed hash is for; two purposes never give the same hash of one text. */
export type HashPurpose =
  'tracking_code' | 'phone' | 'site_key' | 'phone_code' | 'idempotency_key' | 'request_body';

/** What is encrypted or signed with a key of its own. */
export type KeyPurpose =
  | 'contact'
  | 'answer'
  | 'resident_token'
  | 'page_token'
  | 'plain_form'
  | 'host_secret'
  | 'upload_link'
  | 'staff_pass'
  | 'auth';

const ALGORITHM = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;
const HEADER_BYTES = 1 + IV_BYTES;

export interface KeyRingOptions {
  /** The first key encrypts; the others only decrypt. Hashes always use `pepper`. */
  readonly keys: readonly [RingKey, ...RingKey[]];
  /** 32 bytes; it never changes, or nothing hashed is found again. */
  readonly pepper: Uint8Array;
  readonly randomBytes: (size: number) => Uint8Array;
}

/** Keys kept outside the database: encryption per field, keyed hashes and signing keys. */
export class KeyRing {
  readonly #current: number;
  readonly #keys: ReadonlyMap<number, Uint8Array>;
  readonly #pepper: Uint8Array;
  readonly #randomBytes: (size: number) => Uint8Array;
  /** As key objects: handed over as bytes, a key costs six times the hash it is for. */
  readonly #derived = new Map<string, KeyObject>();

  constructor({ keys, pepper, randomBytes }: KeyRingOptions) {
    this.#current = keys[0].id;
    this.#keys = new Map(keys.map(({ id, secret }) => [id, secret]));
    this.#pepper = pepper;
    this.#randomBytes = pooled(randomBytes);
  }

  /** `context` binds the ciphertext to its row: moved to another row, it does not open. */
  encrypt(text: string, { purpose, context }: { purpose: KeyPurpose; context: string }): Buffer {
    const iv = this.#randomBytes(IV_BYTES);
    const cipher = createCipheriv(ALGORITHM, this.#encryptionKey(this.#current, purpose), iv);
    cipher.setAAD(Buffer.from(context));
    const body = cipher.update(text, 'utf8');
    // The mode keeps no rest back; `final` only makes the tag.
    cipher.final();
    return Buffer.concat([Uint8Array.of(this.#current), iv, body, cipher.getAuthTag()]);
  }

  decrypt(
    data: Uint8Array,
    { purpose, context }: { purpose: KeyPurpose; context: string },
  ): string {
    const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
    const key = this.#encryptionKey(bytes.readUInt8(0), purpose);
    const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(1, HEADER_BYTES));
    decipher.setAAD(Buffer.from(context));
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
    const body = bytes.subarray(HEADER_BYTES, -TAG_BYTES);
    return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
  }

  /** SHA-256 with a key: what is looked up by it cannot be guessed from the database alone. */
  hash(purpose: HashPurpose, text: string | Uint8Array): Buffer {
    return createHmac('sha256', this.#derive(this.#pepper, `hash ${purpose}`))
      .update(text)
      .digest();
  }

  matches(purpose: HashPurpose, { text, hash }: { text: string; hash: Uint8Array }): boolean {
    const ours = this.hash(purpose, text);
    return ours.length === hash.length && timingSafeEqual(ours, hash);
  }

  /** A key of its own for tokens that we sign ourselves. */
  signingKey(purpose: KeyPurpose): Buffer {
    return this.#derive(this.#pepper, `sign ${purpose}`).export();
  }

  #encryptionKey(id: number, purpose: KeyPurpose): KeyObject {
    const secret = this.#keys.get(id);
    if (!secret) throw new Error(`the key ring has no key ${id}`);
    return this.#derive(secret, `encrypt ${id} ${purpose}`);
  }

  #derive(secret: Uint8Array, info: string): KeyObject {
    const known = this.#derived.get(info);
    if (known) return known;
    const key = createSecretKey(Buffer.from(hkdfSync('sha256', secret, 'lianxin', info, 32)));
    this.#derived.set(info, key);
    return key;
  }
}
