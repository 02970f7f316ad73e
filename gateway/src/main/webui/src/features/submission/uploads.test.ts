import { beforeEach, expect, it } from 'vitest';
import { Problem } from '@/api/problem';
import type { FormField } from '@/api/submission';
import type { fileProblem } from './files';
import { Uploads, type SendFile } from './uploads';

const problem: typeof fileProblem = (file, field, documents) => {
  if ((file as File).name.endsWith('.exe')) return Promise.resolve('file-type');
  return Promise.resolve(documents.length >= (field.maxFiles ?? 9) ? 'too-many-files' : undefined);
};

const field: FormField = { key: 'id', type: 'document', label: 'Passport', required: false, maxFiles: 2 };
const file = (name: string) => new File(['%PDF-'], name);

let pending: {
  name: string;
  done: () => void;
  fail: (why: Error) => void;
  progress: (share: number) => void;
}[];
let sent: string[];

const send: SendFile = (key, { name }, progress, signal) =>
  new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
    const done = () => resolve({ id: name, key, fileName: name, contentType: 'application/pdf', size: 5 });
    pending.push({ name, done, fail: reject, progress });
  });

const uploads = () => new Uploads(send, ({ fileName }) => sent.push(fileName), problem);
const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  pending = [];
  sent = [];
});

it('sends one file after the other and says how far it is', async () => {
  const all = uploads();
  await all.add(field, [file('a.pdf'), file('b.pdf')], []);
  expect(pending.map(({ name }) => name)).toEqual(['a.pdf']);
  pending[0]?.progress(0.5);
  expect(all.get().map(({ state, share }) => [state, share])).toEqual([
    ['sending', 0.5],
    ['waiting', 0],
  ]);
  pending[0]?.done();
  await settled();
  pending[1]?.done();
  await settled();
  expect(sent).toEqual(['a.pdf', 'b.pdf']);
  expect(all.get()).toEqual([]);
  expect(all.busy).toBe(false);
});

it('does not send what the server would refuse, and counts what is under way', async () => {
  const all = uploads();
  await all.add(field, [file('x.exe'), file('a.pdf'), file('b.pdf'), file('c.pdf')], []);
  expect(all.get().map(({ code }) => code)).toEqual(['file-type', undefined, undefined, 'too-many-files']);
});

it('keeps a failed file for another try, and goes on with the next', async () => {
  const all = uploads();
  await all.add(field, [file('a.pdf'), file('b.pdf')], []);
  pending[0]?.fail(new Problem(422, { code: 'file-infected' }));
  await settled();
  expect(all.get().map(({ state, code }) => [state, code])).toEqual([
    ['failed', 'file-infected'],
    ['sending', undefined],
  ]);
  pending[1]?.done();
  await settled();
  all.retry(1);
  pending[2]?.done();
  await settled();
  expect(sent).toEqual(['b.pdf', 'a.pdf']);
});

it('tries again by itself what the network lost, and nothing that was refused', async () => {
  const all = uploads();
  await all.add({ ...field, maxFiles: 9 }, [file('a.pdf'), file('x.exe')], []);
  pending[0]?.fail(new Problem(0, {}));
  await settled();
  all.retryUnanswered();
  expect(pending.map(({ name }) => name)).toEqual(['a.pdf', 'a.pdf']);
});

it('stops a file that is cancelled, and sends the next', async () => {
  const all = uploads();
  await all.add(field, [file('a.pdf'), file('b.pdf')], []);
  all.remove(1);
  await settled();
  expect(pending.map(({ name }) => name)).toEqual(['a.pdf', 'b.pdf']);
  expect(all.get().map(({ id }) => id)).toEqual([2]);
});
