import { afterEach, expect, it, vi } from 'vitest';
import { Problem } from '@/api/problem';
import { base64, hashOverChunks, sha256 } from './digest';
import type { Chunk, Kept } from './kept';
import { Queue } from './queue';
import { fileOf, readFile } from './savedFile';

/** What a browser keeps over reloads. */
class Disk {
  readonly rows = new Map<string, Kept>();
  readonly chunks = new Map<string, ArrayBuffer>();
  full = false;

  of = (interviewId: string) =>
    Promise.resolve([...this.rows.values()].filter((each) => each.interviewId === interviewId));
  save = (kept: Kept) => Promise.resolve(void this.rows.set(kept.key, kept));
  keep = (kept: Kept, { key, number, bytes }: Chunk) => {
    if (this.full) return Promise.reject(new DOMException('', 'QuotaExceededError'));
    this.rows.set(kept.key, kept);
    this.chunks.set(`${key} ${number}`, bytes);
    return Promise.resolve();
  };
  bytesOf = (key: string, number: number) => Promise.resolve(this.chunks.get(`${key} ${number}`));
  remove = (key: string) => {
    this.rows.delete(key);
    for (const name of this.chunks.keys()) if (name.startsWith(key)) this.chunks.delete(name);
    return Promise.resolve();
  };
}

/** What the server has, and what it says to all requests while it has something to say. */
class Server {
  answer: (() => Error | undefined) | undefined;
  readonly got = new Map<string, Map<number, string>>();
  readonly keys = new Map<string, string>();
  readonly completed: string[] = [];

  #reach() {
    const error = this.answer?.();
    if (error) throw error;
  }
  announce = async (_: string, body: { take: number }, key: string) => {
    await Promise.resolve();
    this.#reach();
    const id = this.keys.get(key) ?? `r${this.keys.size + 1} of take ${body.take}`;
    this.keys.set(key, id);
    return { id } as never;
  };
  send = async (_: string, id: string, number: number, bytes: Blob, digest: string) => {
    const text = await bytes.text();
    this.#reach();
    if (base64(await sha256(await bytes.arrayBuffer())) !== digest) throw new Problem(422, {});
    this.got.set(id, (this.got.get(id) ?? new Map<number, string>()).set(number, text));
  };
  complete = async (_: string, id: string, { chunks, sha256: hash }: { chunks: number; sha256: string }) => {
    await Promise.resolve();
    this.#reach();
    const got = this.got.get(id) ?? new Map<number, string>();
    const missing = Array.from({ length: chunks }, (_, i) => i).filter((i) => !got.has(i));
    if (missing.length > 0) throw new Problem(409, { code: 'chunks-missing', missing });
    const bytes = [...got.keys()].sort().map((i) => new TextEncoder().encode(got.get(i)).buffer);
    const digests = await Promise.all(bytes.map(async (each) => base64(await sha256(each))));
    expect(await hashOverChunks(digests)).toBe(hash);
    this.completed.push(this.textOf(id));
    return {} as never;
  };
  textOf = (id: string) =>
    [...(this.got.get(id) ?? [])]
      .sort(([a], [b]) => a - b)
      .map(([, text]) => text)
      .join('');
}

const asked = { questionId: 'q', number: 1, take: 1 };
const open: Queue[] = [];

function queueOn(disk: Disk, server: Server) {
  const queue = new Queue('i', disk, server as never);
  queue.start();
  open.push(queue);
  return queue;
}

async function say(queue: Queue, ...words: string[]) {
  const writer = queue.record(asked, 'video/webm', 1_000);
  words.forEach((word) => writer.add(new Blob([word])));
  await writer.end();
}

afterEach(() => open.splice(0).forEach((queue) => queue.stop()));

it('sends what is recorded, and forgets it when the server has all of it', async () => {
  const [disk, server] = [new Disk(), new Server()];
  await say(queueOn(disk, server), 'a ', 'b ', 'c');
  await vi.waitFor(() => expect(server.completed).toEqual(['a b c']));
  await vi.waitFor(() => expect(disk.rows.size + disk.chunks.size).toBe(0));
});

it('goes on after the page died: with the same recording, and what was not sent', async () => {
  const [disk, server] = [new Disk(), new Server()];
  const before = queueOn(disk, server);
  const writer = before.record(asked, 'video/webm', 1_000);
  writer.add(new Blob(['a ']));
  await vi.waitFor(() => expect(before.get().kept[0]?.sent).toBe(1));
  server.answer = () => new Problem(0, {});
  writer.add(new Blob(['b']));
  await vi.waitFor(() => expect(disk.chunks.size).toBe(2));
  before.stop();

  server.answer = undefined;
  queueOn(disk, server);
  await vi.waitFor(() => expect(server.completed).toEqual(['a b']));
  expect(server.keys.size).toBe(1);
});

it('keeps all of it without a network, says so, and hurries when the network is back', async () => {
  const [disk, server] = [new Disk(), new Server()];
  server.answer = () => new Problem(0, {});
  const queue = queueOn(disk, server);
  await say(queue, 'a ', 'b');
  await vi.waitFor(() => expect(queue.get().trouble).toBe('offline'));
  expect(disk.chunks.size).toBe(2);
  server.answer = undefined;
  window.dispatchEvent(new Event('online'));
  await vi.waitFor(() => expect(server.completed).toEqual(['a b']));
  expect(queue.get().trouble).toBeNull();
});

it('sends again what the server turns out to lack', async () => {
  const [disk, server] = [new Disk(), new Server()];
  let lost = false;
  const complete = server.complete;
  server.complete = (...call) => {
    if (!lost) [...server.got.values()][0]?.delete(1);
    lost = true;
    return complete(...call);
  };
  await say(queueOn(disk, server), 'a ', 'b ', 'c');
  await vi.waitFor(() => expect(server.completed).toEqual(['a b c']), { timeout: 5_000 });
});

it('a device that is full keeps the rest in the page, and says so', async () => {
  const [disk, server] = [new Disk(), new Server()];
  server.answer = () => new Problem(503, {});
  const queue = queueOn(disk, server);
  disk.full = true;
  await say(queue, 'a ', 'b');
  expect(queue.get().full).toBe(true);
  server.answer = undefined;
  window.dispatchEvent(new Event('online'));
  await vi.waitFor(() => expect(server.completed).toEqual(['a b']));
  expect(queue.get().full).toBe(false);
});

it('what is refused for good is kept to be saved as a file, and does not hold up the next', async () => {
  const [disk, server] = [new Disk(), new Server()];
  server.answer = () => new Problem(409, { code: 'deadline-passed' });
  const queue = queueOn(disk, server);
  await say(queue, 'a ', 'b');
  await vi.waitFor(() => expect(queue.get().kept[0]?.refused).toBe('deadline-passed'));
  server.answer = undefined;
  await say(queue, 'c');
  await vi.waitFor(() => expect(server.completed).toEqual(['c']));
  expect(queue.get().kept).toHaveLength(1);
});

it('a saved file plays as it is, and is handed in elsewhere as the recording that it was', async () => {
  const [disk, server] = [new Disk(), new Server()];
  const queue = queueOn(disk, server);
  const writer = queue.record(asked, 'video/webm;codecs=vp8,opus', 1_000);
  writer.add(new Blob(['a ']));
  await vi.waitFor(() => expect(queue.get().kept[0]?.sent).toBe(1));
  server.answer = () => new Problem(0, {});
  writer.add(new Blob(['b']));
  await writer.end();
  const [kept] = queue.get().kept;
  const file = fileOf(kept as Kept, await queue.chunksOf(kept!));
  expect(file.type).toBe('video/webm');
  expect((await file.text()).startsWith('a b')).toBe(true);
  queue.stop();

  server.answer = undefined;
  const elsewhere = queueOn(new Disk(), server);
  const found = await readFile(file, 'i');
  await elsewhere.handIn(found!.recording, found!.chunks);
  await vi.waitFor(() => expect(server.completed).toEqual(['a b']));
  expect(server.keys.size).toBe(1);
});

it('takes no other file, and none of another interview', async () => {
  expect(await readFile(new Blob(['some video of mine']), 'i')).toBeUndefined();
  expect(await readFile(new Blob(['x']), 'i')).toBeUndefined();
});
