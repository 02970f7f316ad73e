import { problemFrom } from '@/api/problem';
import { recordingApi } from '@/api/recordings';
import { Store } from '@/features/room/public/store';
import { base64, hashOverChunks, sha256 } from './digest';
import { nextStep, waiting, type Kept, type Step } from './kept';
import { Shelf } from './shelf';
import { pauseAfter, verdictOf } from './verdict';

export interface QueueSnapshot {
  /** This page has the recordings. */
  here: boolean;
  /** Another tab of this browser has them. */
  elsewhere: boolean;
  kept: Kept[];
  /** Why nothing moves at the moment. */
  trouble: 'offline' | 'server' | 'signed-out' | null;
  /** This device has no more room; recordings stay in this page only. */
  full: boolean;
}

export type Asked = Pick<Kept, 'questionId' | 'number' | 'take'>;

export interface Writer {
  add: (data: Blob) => void;
  end: () => Promise<void>;
}

type Wire = typeof recordingApi;
type Storage = Pick<Shelf, 'of' | 'save' | 'keep' | 'bytesOf' | 'remove'>;

/** A tab that nobody else hinders has the recordings by then. Milliseconds. */
const soon = 1_500;
/** Far below what a server takes at once. */
const largest = 4 * 1024 * 1024;

/**
 * What was recorded for one interview, from the camera to the server: on this device first, then sent in order, and
 * forgotten here only when the server has all of it. One tab of a browser has it at a time.
 */
export class Queue extends Store<QueueSnapshot> {
  readonly #shelf: Storage;
  readonly #wire: Wire;
  /** What found no room on the shelf. */
  readonly #loose = new Map<string, ArrayBuffer>();
  #stopped = new AbortController();
  #wake: (() => void) | undefined;
  #pausing = false;
  #writes: Promise<unknown> = Promise.resolve();
  /** Takes of which the server has heard, by question and number. */
  readonly #announced = new Set<string>();
  /** Of the server: what it has as a whole. */
  readonly #completed = new Set<string>();
  /** What was recorded in this page, to be watched before one goes on. */
  #own: { of: Asked; parts: { mimeType: string; data: Blob[] }[] } | undefined;

  constructor(
    readonly interviewId: string,
    shelf: Storage = new Shelf(),
    wire: Wire = recordingApi,
  ) {
    super({ here: false, elsewhere: false, kept: [], trouble: null, full: false });
    this.#shelf = shelf;
    this.#wire = wire;
  }

  start(): void {
    this.#stopped = new AbortController();
    const { signal } = this.#stopped;
    const work = () => this.#work(signal);
    const locks = navigator.locks as LockManager | undefined;
    const name = `parley-recordings-${this.interviewId}`;
    (locks ? locks.request(name, { signal }, work) : work()).catch(() => undefined);
    window.addEventListener('online', this.#hurry);
    const timer = setTimeout(() => this.set({ elsewhere: !this.get().here }), soon);
    signal.addEventListener('abort', () => clearTimeout(timer));
  }

  stop(): void {
    this.#stopped.abort();
    window.removeEventListener('online', this.#hurry);
    this.#wake?.();
    this.set({ here: false });
  }

  /** A part begins; what is added is on this device before it is sent. */
  record(of: Asked, mimeType: string, begunAt: number): Writer {
    const { questionId, number, take } = of;
    const key = crypto.randomUUID();
    this.#put({
      ...{ key, interviewId: this.interviewId, questionId, number, take, mimeType, begunAt },
      ...{ id: null, digests: [], sizes: [], times: [], ended: false, sent: 0, refused: null },
    });
    const own = { mimeType, data: [] as Blob[] };
    if (this.#own?.of.questionId !== questionId || this.#own.of.take !== take) this.#own = { of, parts: [] };
    this.#own.parts.push(own);
    return {
      add: (data) => {
        own.data.push(data);
        void this.#then(() => this.#add(key, data));
      },
      end: () => this.#then(() => this.#end(key)),
    };
  }

  /** Of a file that was saved from here: what it held, to be sent again as it was. */
  async handIn(recording: Kept, chunks: Blob[]): Promise<void> {
    if (this.get().kept.some(({ key }) => key === recording.key)) await this.#forget(recording.key);
    this.#put({ ...recording, digests: [], sizes: [], times: [], ended: false, sent: 0, refused: null });
    for (const chunk of chunks) await this.#then(() => this.#add(recording.key, chunk));
    await this.#then(() => this.#end(recording.key));
  }

  /** The parts of a take that were recorded in this page. */
  ownParts(questionId: string, take: number): Blob[] {
    const { of, parts = [] } = this.#own ?? {};
    if (of?.questionId !== questionId || of.take !== take) return [];
    return parts
      .filter(({ data }) => data.length > 0)
      .map(({ data, mimeType }) => new Blob(data, { type: mimeType }));
  }

  /** Whether the server has heard of a recording of this take. */
  hasAnnounced(questionId: string, take: number): boolean {
    return (
      this.#announced.has(`${questionId} ${take}`) ||
      this.get().kept.some((each) => each.questionId === questionId && each.take === take && each.id !== null)
    );
  }

  /** Whether the server has all of it, though the page may not have heard of it yet. */
  hasCompleted = (id: string) => this.#completed.has(id);

  /** Another answer is given instead: nothing of this take is sent any more. */
  async drop(questionId: string, take: number): Promise<void> {
    const dropped = this.get().kept.filter((each) => each.questionId === questionId && each.take === take);
    for (const { key } of dropped) await this.remove(key);
  }

  /** The bytes of each chunk, as they are kept here. */
  async chunksOf({ key, digests }: Kept): Promise<ArrayBuffer[]> {
    const all = await Promise.all(digests.map((_, number) => this.#bytes(key, number)));
    return all.filter((bytes) => bytes !== undefined);
  }

  async remove(key: string): Promise<void> {
    await this.#then(() => this.#forget(key));
  }

  async clear(): Promise<void> {
    for (const { key } of this.get().kept) await this.remove(key);
  }

  readonly #hurry = () => this.#wake?.();

  async #work(signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    const before = await this.#shelf.of(this.interviewId).catch(() => []);
    // Whoever recorded these is gone.
    const kept = before.filter(({ key }) => !this.#find(key)).map((each) => ({ ...each, ended: true }));
    this.set({ here: true, elsewhere: false, kept: [...kept, ...this.get().kept] });
    let failures = 0;
    while (!signal.aborted) {
      const step = nextStep(this.get().kept);
      if (!step) {
        await this.#rest();
        continue;
      }
      try {
        await this.#do(step);
        failures = 0;
        this.set({ trouble: null });
      } catch (error) {
        const again = this.#failed(step.recording, error);
        if (again === undefined) continue;
        failures += 1;
        this.#pausing = true;
        await this.#rest(pauseAfter(failures, again.retryAfter));
        this.#pausing = false;
      }
    }
  }

  async #do(step: Step): Promise<void> {
    const { key, id } = step.recording;
    if (step.do === 'drop') return this.#forget(key);
    if (step.do === 'announce') {
      const { questionId, take, mimeType } = step.recording;
      const made = await this.#wire.announce(this.interviewId, { questionId, take, mimeType }, key);
      this.#announced.add(`${questionId} ${take}`);
      return this.#change(key, { id: made.id });
    }
    if (step.do === 'send') {
      const { numbers } = step;
      await Promise.all(numbers.map((number) => this.#send(step.recording, number)));
      return this.#change(key, { sent: (numbers.at(-1) ?? 0) + 1 });
    }
    const { digests } = step.recording;
    await this.#wire.complete(this.interviewId, id ?? '', {
      chunks: digests.length,
      sha256: await hashOverChunks(digests),
    });
    this.#completed.add(id ?? '');
    await this.#forget(key);
  }

  async #send({ key, id, digests }: Kept, number: number): Promise<void> {
    const bytes = await this.#bytes(key, number);
    if (!bytes) return this.#change(key, { refused: 'lost' });
    await this.#wire.send(this.interviewId, id ?? '', number, new Blob([bytes]), digests[number] ?? '');
  }

  /** What is to be tried again later; nothing: the queue goes on at once. */
  #failed({ key, digests }: Kept, error: unknown): { retryAfter: number | undefined } | undefined {
    const problem = problemFrom(error);
    const verdict = verdictOf(problem);
    if (verdict.kind === 'again') {
      this.set({ trouble: verdict.trouble });
      return { retryAfter: problem.retryAfter };
    }
    if (verdict.kind === 'refused') void this.#change(key, { refused: verdict.code });
    else if (verdict.kind === 'complete') void this.#change(key, { sent: digests.length });
    else void this.#change(key, { sent: Math.min(...verdict.numbers, digests.length - 1) });
    return verdict.kind === 'missing' ? { retryAfter: undefined } : undefined;
  }

  async #add(key: string, data: Blob): Promise<void> {
    for (let from = 0; from < data.size; from += largest) {
      const bytes = await data.slice(from, from + largest).arrayBuffer();
      const digest = base64(await sha256(bytes));
      const before = this.#find(key);
      if (!before) return;
      const number = before.digests.length;
      const recording = {
        ...before,
        digests: [...before.digests, digest],
        sizes: [...before.sizes, bytes.byteLength],
        times: [...before.times, Date.now()],
      };
      try {
        await this.#shelf.keep(recording, { key, number, bytes });
      } catch {
        this.#loose.set(`${key} ${number}`, bytes);
        this.set({ full: true });
      }
      // Sending may have gone on meanwhile.
      const { digests, sizes, times } = recording;
      await this.#change(key, { digests, sizes, times });
      if (!this.#pausing) this.#wake?.();
    }
  }

  async #end(key: string): Promise<void> {
    await this.#change(key, { ended: true });
    if (!this.#pausing) this.#wake?.();
  }

  #then(write: () => Promise<void>): Promise<void> {
    const done = this.#writes.then(write, write);
    this.#writes = done.catch(() => undefined);
    return done;
  }

  async #bytes(key: string, number: number): Promise<ArrayBuffer | undefined> {
    const loose = this.#loose.get(`${key} ${number}`);
    return loose ?? this.#shelf.bytesOf(key, number).catch(() => undefined);
  }

  #find = (key: string) => this.get().kept.find((each) => each.key === key);

  #put(recording: Kept): void {
    this.set({ kept: [...this.get().kept, recording] });
  }

  async #change(key: string, change: Partial<Kept>): Promise<void> {
    const before = this.#find(key);
    if (!before) return;
    const after = { ...before, ...change };
    this.set({ kept: this.get().kept.map((each) => (each.key === key ? after : each)) });
    // The order of writes is the order of changes: IndexedDB queues them.
    await this.#shelf.save(after).catch(() => undefined);
  }

  async #forget(key: string): Promise<void> {
    this.set({ kept: this.get().kept.filter((each) => each.key !== key) });
    for (const name of this.#loose.keys()) if (name.startsWith(`${key} `)) this.#loose.delete(name);
    this.set({ full: this.#loose.size > 0 });
    await this.#shelf.remove(key).catch(() => undefined);
  }

  #rest(milliseconds?: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = milliseconds === undefined ? undefined : setTimeout(resolve, milliseconds);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

export const hasWaiting = ({ kept }: QueueSnapshot) => waiting(kept).length > 0;
