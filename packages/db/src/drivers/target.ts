/** Where the data is: a Postgres, a directory for the embedded database, or the memory (tests). */
export type Target =
  | { readonly url: string; readonly connections?: number }
  | { readonly dataDir: string }
  | { readonly memory: true; readonly image?: Blob };

export function dataDirOf(
  target: { dataDir: string } | { memory: true; image?: Blob },
): string | null {
  return 'dataDir' in target ? target.dataDir : null;
}
