import { withoutPersons, type Draft } from './draft.ts';

const week = 7 * 24 * 60 * 60 * 1000;

interface Kept {
  since: number;
  draft?: Draft;
  photos?: readonly Blob[];
}

/** Photos lie apart, so that a letter typed does not write them again. */
const photosOf = (name: string): string => `${name} photos`;

const opened = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open('lianxin-drafts', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('drafts');
    request.onsuccess = () => resolve(request.result);
    request.addEventListener('error', reject);
  });

/** Runs one act in a transaction of its own; resolves when it is on the disk. */
async function within(act: (store: IDBObjectStore) => void): Promise<void> {
  const database = await opened();
  return new Promise<void>((resolve, reject) => {
    const transaction = database.transaction('drafts', 'readwrite');
    transaction.oncomplete = () => resolve();
    transaction.addEventListener('abort', reject);
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

/** Keeps a draft on this device; names and phones only where the resident said that it is their own. */
export async function keepDraft(
  name: string,
  { draft, photos, since }: { draft: Draft; photos: boolean; since: number },
): Promise<void> {
  // First the mark: one without a draft does no harm, a draft without one is not found.
  localStorage.setItem(name, '1');
  const words = { ...(draft.ownDevice ? draft : withoutPersons(draft)), photos: [] };
  await within((store) => {
    store.put({ since, draft: words } satisfies Kept, name);
    if (photos) store.put({ since, photos: draft.photos } satisfies Kept, photosOf(name));
  });
}

/** Leaves nothing of it. */
export async function dropDraft(name: string): Promise<void> {
  localStorage.removeItem(name);
  await within((store) => {
    store.delete(name);
    store.delete(photosOf(name));
  });
}
