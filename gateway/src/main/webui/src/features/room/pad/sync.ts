import * as Y from 'yjs';
import type { ServerMessage } from '../protocol';
import { Store } from '../store';
import { fromBase64, toBase64 } from './base64';
import { Reader, remote } from './document';
import { framesOf } from './frames';
import type { Line } from './line';
import type { Kept, Shelf } from './shelf';

export interface SyncState {
  /** What the service had when it was asked first is here. */
  loaded: boolean;
  /** Own changes that the service has not confirmed. */
  unsent: number;
  /** Updates of others that were left out. */
  skipped: number;
  /** The service takes no more of this pad. */
  full: boolean;
}

interface Waiting extends Kept {
  sentAt: number;
}

/** At most one frame of changes in this time: a key that is pressed after a pause is not held back. */
const between = 80;
const answersWithin = 4_000;
const gapClosesWithin = 1_000;
const asksEvery = 20_000;
/** Frames on their way at a time, so that a large paste leaves room for the call's own messages. */
const atATime = 4;

/**
 * Keeps a document in step with the service's record of updates. Updates are applied in the order of their numbers, and
 * asked for again from the last one on that is here: after a gap, after a break, and now and then.
 */
export class PadSync extends Store<SyncState> {
  readonly doc = new Y.Doc();
  readonly #line: Line;
  readonly #shelf: Shelf;
  readonly #reader = new Reader(this.doc);
  readonly #ticker: ReturnType<typeof setInterval>;
  readonly #held = new Map<number, Uint8Array | null>();
  #waiting: Waiting[] = [];
  #changes: Uint8Array[] = [];
  #have = 0;
  #asked = 0;
  #askedAt = 0;
  #gapSince = 0;
  #sentAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(line: Line, shelf: Shelf) {
    super({ loaded: false, unsent: 0, skipped: 0, full: false });
    this.#line = line;
    this.#shelf = shelf;
    for (const kept of shelf.read()) {
      if (this.#reader.apply(fromBase64(kept.update))) this.#waiting.push({ ...kept, sentAt: 0 });
    }
    this.#count();
    this.doc.on('update', this.#changed);
    this.#ticker = setInterval(() => this.#tick(), 1_000);
  }

  linked(): void {
    for (const each of this.#waiting) each.sentAt = 0;
    this.#ask();
    this.#pump();
  }

  close(): void {
    clearTimeout(this.#timer);
    clearInterval(this.#ticker);
    this.doc.destroy();
  }

  receive(message: ServerMessage): void {
    if (message.t === 'pad') this.#page(message);
    if (message.t === 'pad-update') this.#accept(message.seq, fromBase64(message.update));
    if (message.t === 'pad-ack') {
      this.#answered(message.id);
      this.#accept(message.seq, null);
    }
    if (message.t === 'pad-refused') {
      this.#answered(message.id);
      this.set({ full: true });
    }
  }

  /** Sends what was typed without a pause, such as before the page goes. */
  flush = (): void => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#changes.length === 0) return;
    this.#sentAt = Date.now();
    for (const frame of framesOf(Y.mergeUpdates(this.#changes))) {
      this.#waiting.push({ id: crypto.randomUUID(), update: toBase64(frame), sentAt: 0 });
    }
    this.#changes = [];
    this.#count();
    this.#pump();
  };

  #changed = (change: Uint8Array, origin: unknown): void => {
    if (origin === remote) return;
    this.#changes.push(change);
    if (this.#timer !== undefined) return;
    // Never from within the editor's own update: whatever goes wrong on the way out is not its trouble.
    this.#timer = setTimeout(this.flush, Math.max(0, this.#sentAt + between - Date.now()));
  };

  #pump(): void {
    for (const each of this.#waiting.slice(0, atATime)) {
      const { id, update } = each;
      if (!each.sentAt && this.#line.send({ t: 'pad-update', id, update })) each.sentAt = Date.now();
    }
  }

  #answered(id: string): void {
    this.#waiting = this.#waiting.filter((each) => each.id !== id);
    this.#count();
    this.#pump();
  }

  #count(): void {
    this.#shelf.write(this.#waiting.map(({ id, update }) => ({ id, update })));
    this.set({ unsent: this.#waiting.length });
  }

  #ask(): void {
    this.#asked = this.#have;
    this.#askedAt = Date.now();
    this.#line.send({ t: 'pad-open', since: this.#have });
  }

  #page({ since, updates, last }: Extract<ServerMessage, { t: 'pad' }>): void {
    updates.forEach((update, index) => this.#accept(since + index + 1, fromBase64(update)));
    if (since === this.#asked && updates.length > 0 && this.#have < last) this.#ask();
    else if (this.#have >= last) this.set({ loaded: true });
  }

  /** @param frame null when it is one's own, which is here already */
  #accept(seq: number, frame: Uint8Array | null): void {
    if (seq <= this.#have) return;
    this.#held.set(seq, frame);
    for (let next = this.#held.get(this.#have + 1); next !== undefined;) {
      this.#held.delete(++this.#have);
      if (next && !this.#reader.apply(next)) this.set({ skipped: this.get().skipped + 1 });
      next = this.#held.get(this.#have + 1);
    }
    if (this.#held.size === 0) this.#gapSince = 0;
    else this.#gapSince ||= Date.now();
  }

  #tick(): void {
    if (!this.#line.up) return;
    const now = Date.now();
    const late = this.#waiting.filter(({ sentAt }) => sentAt > 0 && now - sentAt > answersWithin);
    for (const each of late) each.sentAt = 0;
    if (late.length > 0) this.#pump();
    const patience = this.#gapSince ? gapClosesWithin : this.get().loaded ? asksEvery : answersWithin;
    if (now - Math.max(this.#askedAt, this.#gapSince) > patience) this.#ask();
  }
}
