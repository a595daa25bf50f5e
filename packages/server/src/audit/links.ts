import { createHash } from 'node:crypto';

/** An event of a petition as the chain covers it; instants in microseconds, facts as their text. */
export interface EventLink {
  readonly tenantId: string;
  readonly petitionId: string;
  readonly seq: number;
  readonly id: string;
  readonly kind: string;
  readonly micros: string;
  readonly actorRole: string;
  readonly actorId: string | null;
  readonly fromState: string | null;
  readonly toState: string | null;
  readonly facts: string;
  readonly textId: string | null;
  readonly textDigest: Buffer | null;
  readonly noteId: string | null;
  readonly noteDigest: Buffer | null;
  readonly digest: Buffer;
}

/** One reading of contact data. */
export interface AuditLink {
  readonly tenantId: string;
  readonly seq: number;
  readonly micros: string;
  readonly action: string;
  readonly subjectId: string;
  readonly actorRole: string;
  readonly actorId: string | null;
  readonly reason: string;
  readonly digest: Buffer;
}

function sha256(...parts: readonly (Uint8Array | string)[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

const hex = (bytes: Buffer | null): string => bytes?.toString('hex') ?? '';

// Both are reckoned here a second time, not by the database's own functions: whoever can alter rows may
// alter those too.

export function digestOfEvent(previous: Uint8Array, link: EventLink): Buffer {
  const fields = [
    link.tenantId,
    link.petitionId,
    link.seq,
    link.id,
    link.kind,
    link.micros,
    link.actorRole,
    link.actorId ?? '',
    link.fromState ?? '',
    link.toState ?? '',
    link.facts,
    link.textId ?? '',
    hex(link.textDigest),
    link.noteId ?? '',
    hex(link.noteDigest),
  ];
  return sha256(previous, fields.join('\n'));
}

export function digestOfEntry(previous: Uint8Array, link: AuditLink): Buffer {
  const fields = [
    link.tenantId,
    link.seq,
    link.micros,
    link.action,
    link.subjectId,
    link.actorRole,
    link.actorId ?? '',
    sha256(link.reason).toString('hex'),
  ];
  return sha256(previous, fields.join('\n'));
}

export function digestOfText({ salt, body }: { salt: Buffer; body: string }): Buffer {
  return sha256(salt, body);
}
