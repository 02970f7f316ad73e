import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import type { ClientMessage, ServerMessage } from '../protocol';
import { fromBase64, toBase64 } from './base64';
import { chooseLanguage, languageOf, textOf } from './document';
import { framesOf, Pieces } from './frames';
import type { Kept, Shelf } from './shelf';
import { PadSync } from './sync';

interface Stored {
  from: string;
  id: string;
  update: string;
}

/** The service: numbers what it gets, tells the others, and gives out pages. What is lost on the way says `loses`. */
class Service {
  readonly record: Stored[] = [];
  readonly people = new Map<string, Person>();
  loses: () => boolean = () => false;
  full = false;

  hear(from: Person, message: ClientMessage): void {
    if (message.t === 'pad-open') {
      const updates = this.record.slice(message.since, message.since + 3).map(({ update }) => update);
      this.tell(from, { t: 'pad', since: message.since, updates, last: this.record.length });
    }
    if (message.t === 'pad-update') {
      const { id, update } = message;
      const known = this.record.findIndex((each) => each.from === from.name && each.id === id);
      if (known < 0 && this.full) return this.tell(from, { t: 'pad-refused', id, code: 'pad-full' });
      if (known < 0) this.record.push({ from: from.name, id, update });
      const seq = known < 0 ? this.record.length : known + 1;
      this.tell(from, { t: 'pad-ack', id, seq });
      if (known >= 0) return;
      for (const other of this.people.values()) {
        if (other !== from) this.tell(other, { t: 'pad-update', seq, from: from.name, update });
      }
    }
  }

  tell(to: Person, message: ServerMessage): void {
    if (!this.loses()) queueMicrotask(() => to.up && to.sync.receive(message));
  }
}

class Person {
  readonly name: string;
  readonly sync: PadSync;
  readonly #service: Service;
  readonly sent: ClientMessage[] = [];
  up = true;

  constructor(name: string, service: Service, shelf: Shelf = memory()) {
    this.name = name;
    this.#service = service;
    this.sync = new PadSync(this, shelf);
    service.people.set(name, this);
    this.sync.linked();
  }

  send = (message: ClientMessage): boolean => {
    if (!this.up) return false;
    this.sent.push(message);
    if (!this.#service.loses()) queueMicrotask(() => this.#service.hear(this, message));
    return true;
  };

  back(): void {
    this.up = true;
    this.sync.linked();
  }

  writes(text: string, at = this.text.length): void {
    textOf(this.sync.doc).insert(at, text);
  }

  get text(): string {
    return textOf(this.sync.doc).toJSON();
  }
}

function memory(): Shelf & { kept: Kept[] } {
  const shelf = {
    kept: [] as Kept[],
    read: () => shelf.kept,
    write: (kept: Kept[]) => {
      shelf.kept = kept;
    },
  };
  return shelf;
}

const opened: PadSync[] = [];

function people(...names: string[]) {
  const service = new Service();
  const all = names.map((name) => new Person(name, service));
  opened.push(...all.map(({ sync }) => sync));
  return { service, all };
}

const pass = (milliseconds = 200) => vi.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => opened.splice(0).forEach((sync) => sync.close()));

describe('a pad in step with others', () => {
  it('shows what others write, also to who comes late', async () => {
    const { service, all } = people('a', 'b');
    all[0]?.writes('Hello');
    await pass();
    all[1]?.writes(' world');
    await pass();
    expect(all.map(({ text }) => text)).toEqual(['Hello world', 'Hello world']);

    for (let i = 0; i < 10; i++) {
      all[0]?.writes('!');
      await pass(100);
    }
    const late = new Person('c', service);
    opened.push(late.sync);
    await pass();
    expect(late.text).toBe('Hello world!!!!!!!!!!');
    expect(late.sync.get().loaded).toBe(true);
  });

  it('sends the first key at once and what follows quickly together', async () => {
    const { service, all } = people('a');
    await pass();
    all[0]?.writes('q');
    await pass(1);
    expect(service.record).toHaveLength(1);
    for (const key of 'uick') all[0]?.writes(key);
    await pass(1);
    expect(service.record).toHaveLength(1);
    await pass(100);
    expect(service.record).toHaveLength(2);
    expect(all[0]?.sync.get().unsent).toBe(0);
  });

  it('is equal for all in the end, whatever the network loses', async () => {
    const { service, all } = people('a', 'b', 'c');
    let seed = 7;
    const random = () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed / 2_147_483_648;
    };
    service.loses = () => random() < 0.3;
    for (let round = 0; round < 60; round++) {
      const person = all[round % 3];
      person?.writes(`${person.name}${round} `, Math.floor(random() * person.text.length));
      await pass(50);
    }
    service.loses = () => false;
    await pass(40_000);
    const [first] = all;
    expect(first?.text.length).toBeGreaterThan(150);
    expect(all.map(({ text }) => text)).toEqual(all.map(() => first?.text));
    expect(all.map(({ sync }) => sync.get().unsent)).toEqual([0, 0, 0]);
    expect(new Set(service.record.map(({ from, id }) => from + id)).size).toBe(service.record.length);
  });

  it('merges what was typed without a connection for an hour', async () => {
    const { all } = people('a', 'b');
    const [a, b] = all;
    a?.writes('start ');
    await pass();
    if (b) b.up = false;
    b?.writes('offline ');
    a?.writes('online ');
    await pass(3_600_000);
    expect(a?.text).toBe('start online ');
    expect(b?.sync.get().unsent).toBe(1);
    b?.back();
    await pass();
    expect(a?.text).toContain('offline ');
    expect(b?.text).toBe(a?.text);
    expect(b?.sync.get().unsent).toBe(0);
  });

  it('keeps what is not sent yet over a reload of the page', async () => {
    const service = new Service();
    const shelf = memory();
    const before = new Person('a', service, shelf);
    before.up = false;
    before.writes('half a word');
    await pass();
    before.sync.close();

    const after = new Person('a', service, shelf);
    opened.push(after.sync);
    expect(after.text).toBe('half a word');
    await pass();
    expect(service.record).toHaveLength(1);
    expect(shelf.kept).toEqual([]);
  });

  it('takes a large paste to pieces and leaves the socket time for others', async () => {
    const { service, all } = people('a', 'b');
    const large = 'abcdefghij'.repeat(100_000);
    all[0]?.writes(large);
    all[0]?.sync.flush();
    expect(all[0]?.sent.filter(({ t }) => t === 'pad-update')).toHaveLength(4);
    await pass(5_000);
    expect(service.record.length).toBeGreaterThan(20);
    expect(service.record.every(({ update }) => update.length < 61_000)).toBe(true);
    expect(all[1]?.text).toBe(large);
  });

  it('leaves out what cannot be read, says so, and goes on', async () => {
    const { service, all } = people('a', 'b');
    const [a] = all;
    const evil = new Y.Doc();
    evil.getText('text').insertEmbed(0, { picture: 'x' });
    const refused = [
      [0, 255, 255, 255],
      [1, 2],
      [0, ...Y.encodeStateAsUpdate(evil)],
    ];
    for (const bytes of refused) {
      service.record.push({
        from: 'evil',
        id: String(service.record.length),
        update: toBase64(Uint8Array.from(bytes)),
      });
    }
    a?.writes('still here');
    await pass(5_000);
    expect(all.map(({ text }) => text)).toEqual(['still here', 'still here']);
    expect(all.map(({ sync }) => sync.get().skipped)).toEqual([3, 3]);
  });

  it('says when nothing more fits', async () => {
    const { service, all } = people('a');
    service.full = true;
    all[0]?.writes('too much');
    await pass();
    expect(all[0]?.sync.get()).toMatchObject({ full: true, unsent: 0 });
  });

  it('has one language for all, also when two choose at once', async () => {
    const { all } = people('a', 'b');
    const [a, b] = all;
    if (a) chooseLanguage(a.sync.doc, 'python');
    if (b) chooseLanguage(b.sync.doc, 'java');
    await pass(2_000);
    const chosen = all.map(({ sync }) => languageOf(sync.doc));
    expect(['python', 'java']).toContain(chosen[0]);
    expect(chosen[1]).toBe(chosen[0]);
  });
});

describe('frames', () => {
  it('bring a large change back, in any order and though one comes twice', () => {
    const change = Uint8Array.from({ length: 100_000 }, (_, at) => at % 251);
    const frames = framesOf(change);
    expect(frames.every(({ length }) => length <= 45_000)).toBe(true);
    const pieces = new Pieces();
    const [first, second, third] = frames as [Uint8Array, Uint8Array, Uint8Array];
    expect([third, first, first].map((frame) => pieces.add(frame))).toEqual([null, null, null]);
    expect(pieces.add(second)).toEqual(change);
  });

  it('travel as text', () => {
    const bytes = Uint8Array.from({ length: 20_000 }, (_, at) => (at * 7) % 256);
    expect(fromBase64(toBase64(bytes))).toEqual(bytes);
  });
});
