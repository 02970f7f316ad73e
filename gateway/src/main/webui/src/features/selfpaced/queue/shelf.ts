import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Chunk, Kept } from './kept';

interface Shelves extends DBSchema {
  recordings: { key: string; value: Kept; indexes: { interview: string } };
  chunks: { key: [string, number]; value: Chunk };
}

/** Where recordings survive a reload, a crash and hours without a network: this browser's IndexedDB. */
export class Shelf {
  #database: Promise<IDBPDatabase<Shelves>> | undefined;

  async of(interviewId: string): Promise<Kept[]> {
    return (await this.#open()).getAllFromIndex('recordings', 'interview', interviewId);
  }

  async save(recording: Kept): Promise<void> {
    await (await this.#open()).put('recordings', recording);
  }

  /** A chunk, and the recording that knows of it: both or none. */
  async keep(recording: Kept, chunk: Chunk): Promise<void> {
    const change = (await this.#open()).transaction(['recordings', 'chunks'], 'readwrite');
    await Promise.all([
      change.objectStore('chunks').put(chunk),
      change.objectStore('recordings').put(recording),
      change.done,
    ]);
  }

  async bytesOf(key: string, number: number): Promise<ArrayBuffer | undefined> {
    return (await (await this.#open()).get('chunks', [key, number]))?.bytes;
  }

  async remove(key: string): Promise<void> {
    const change = (await this.#open()).transaction(['recordings', 'chunks'], 'readwrite');
    await Promise.all([
      change.objectStore('recordings').delete(key),
      change.objectStore('chunks').delete(IDBKeyRange.bound([key, 0], [key, Infinity])),
      change.done,
    ]);
  }

  #open(): Promise<IDBPDatabase<Shelves>> {
    this.#database ??= openDB<Shelves>('parley-recordings', 1, {
      upgrade: (database) => {
        database.createObjectStore('recordings', { keyPath: 'key' }).createIndex('interview', 'interviewId');
        database.createObjectStore('chunks', { keyPath: ['key', 'number'] });
      },
      // A closed or blocked database is opened anew at the next use.
      terminated: () => (this.#database = undefined),
    });
    this.#database.catch(() => (this.#database = undefined));
    return this.#database;
  }
}
