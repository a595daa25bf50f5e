import { withoutPersons, type Draft } from './draft.ts';

const week = 7 * 24 * 60 * 60 * 1000;

interface Kept {
  since: number;
  draft?: Draft;
  photos?: readonly Blob[];
}

const photosOf = (name: string): string => `${name} photos`;

const opened = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open('lianxin-drafts', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('drafts');
    request.onsuccess = () => resolve(request.result);
    request.onerror = reject;
  });

/** Runs one act in a transaction of its own; resolves when it is on the disk. */
async function within(act: (store: IDBObjectStore) => unknown): Promise<void> {
  const database = await opened();
  return new Promise<void>((resolve, reject) => {
    const transaction = database.transaction('drafts', 'readwrite');
    transaction.oncomplete = () => resolve();
    transaction.onabort = reject;
    act(transaction.objectStore('drafts'));
  }).finally(() => database.close());
}

/** The draft kept under a name; none when it is older than a week. All that are older go. */
export async function keptDraft(name: string, now: number): Promise<Draft | undefined> {
  let draft: Draft | undefined;
  let photos: readonly Blob[] = [];
  await within((store) => {
    const request = store.openCursor();
    request.onsuccess = () => {
      const cursor = request.result;
      if (!cursor) return;
      const kept: Kept = cursor.value;
      if (now - kept.since > week) cursor.delete();
      else if (cursor.key === name) draft = kept.draft;
      else if (cursor.key === photosOf(name)) photos = kept.photos ?? [];
      cursor.continue();
    };
  });
  return draft && { ...draft, photos };
}

const keep = (name: string, kept: Kept): Promise<void> =>
  within((store) => store.put(kept, name));

/** Keeps a draft on this device; names and phones only where the resident said that it is their own. */
export const keepDraft = (name: string, draft: Draft, since: number): Promise<void> =>
  keep(name, { since, draft: { ...(draft.ownDevice ? draft : withoutPersons(draft)), photos: [] } });

/** Photos lie apart, so that a letter typed does not write them again. */
export const keepPhotos = (name: string, photos: readonly Blob[], since: number): Promise<void> =>
  keep(photosOf(name), { since, photos });

/** Leaves nothing of it. */
export const dropDraft = (name: string): Promise<void> =>
  within((store) => store.delete(IDBKeyRange.bound(name, photosOf(name))));
