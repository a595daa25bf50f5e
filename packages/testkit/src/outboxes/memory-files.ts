import type { FileStore } from '@lianxin/api';

/** Files that live as long as the test. */
export class MemoryFiles implements FileStore {
  readonly kept = new Map<string, Uint8Array>();

  async put(name: string, bytes: Uint8Array): Promise<void> {
    this.kept.set(name, bytes);
  }

  async get(name: string): Promise<Uint8Array | null> {
    return this.kept.get(name) ?? null;
  }

  async remove(name: string): Promise<void> {
    this.kept.delete(name);
  }
}
