import type { Transaction } from '@lianxin/db';
import { digestOfEntry, digestOfEvent, digestOfText } from './links.ts';
import { readAuditHead, readEntries, readEvents, readHeads, type KeptTexts } from './read-links.ts';

/** A place where what is kept is not what was written. */
export interface Break {
  readonly chain: string;
  readonly seq: number;
  readonly what: string;
}

export interface Verified {
  readonly links: number;
  readonly breaks: readonly Break[];
}

interface End {
  readonly seq: number;
  readonly digest: Buffer;
}

const beginning: End = { seq: 0, digest: Buffer.alloc(0) };

function textBreaks(
  event: KeptTexts & { textDigest: Buffer | null; noteDigest: Buffer | null },
): string[] {
  const pairs = [
    {
      what: 'its text was altered',
      body: event.textBody,
      salt: event.textSalt,
      digest: event.textDigest,
    },
    {
      what: 'its note was altered',
      body: event.noteBody,
      salt: event.noteSalt,
      digest: event.noteDigest,
    },
  ];
  return pairs
    .filter(({ body, salt, digest }) => {
      // An erased text leaves neither body nor salt; the event still says what it was the hash of.
      if (body === null || salt === null || digest === null) return false;
      return !digestOfText({ salt, body }).equals(digest);
    })
    .map(({ what }) => what);
}

async function verifyEvents(transaction: Transaction): Promise<Verified> {
  const ends = new Map<string, End>();
  const breaks: Break[] = [];
  let links = 0;
  for await (const event of readEvents(transaction)) {
    const chain = `petition ${event.petitionId}`;
    const before = ends.get(event.petitionId) ?? beginning;
    const note = (what: string) => breaks.push({ chain, seq: event.seq, what });
    if (event.seq !== before.seq + 1) note('an event before it is missing');
    if (!digestOfEvent(before.digest, event).equals(event.digest)) note('the event was altered');
    textBreaks(event).forEach(note);
    ends.set(event.petitionId, event);
    links += 1;
  }
  for (const { id, eventCount, eventHead } of await readHeads(transaction)) {
    const end = ends.get(id) ?? beginning;
    if (end.seq !== eventCount || !end.digest.equals(eventHead))
      breaks.push({
        chain: `petition ${id}`,
        seq: end.seq,
        what: 'the end was cut off or altered',
      });
  }
  return { links, breaks };
}

async function verifyEntries(transaction: Transaction): Promise<Verified> {
  const breaks: Break[] = [];
  const chain = 'readings of contact data';
  let end = beginning;
  const entries = await readEntries(transaction);
  for (const entry of entries) {
    const note = (what: string) => breaks.push({ chain, seq: entry.seq, what });
    if (entry.seq !== end.seq + 1) note('an entry before it is missing');
    if (!digestOfEntry(end.digest, entry).equals(entry.digest)) note('the entry was altered');
    end = entry;
  }
  const head = (await readAuditHead(transaction)) ?? beginning;
  if (head.seq !== end.seq || !Buffer.from(head.digest).equals(end.digest))
    breaks.push({ chain, seq: end.seq, what: 'the end was cut off or altered' });
  return { links: entries.length, breaks };
}

export async function verifyTenant(transaction: Transaction): Promise<Verified> {
  const events = await verifyEvents(transaction);
  const entries = await verifyEntries(transaction);
  return {
    links: events.links + entries.links,
    breaks: [...events.breaks, ...entries.breaks],
  };
}
