import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Problem } from '@/api/problem';
import type { Draft } from '@/api/submission';
import { DraftKeeper, type SendDraft } from './draftKeeper';

let server: Draft;
let sent: Draft[];
let fail: Problem | undefined;

/** Compares and sets, as the real one does. */
const send: SendDraft = (draft) => {
  sent.push(draft);
  if (fail) return Promise.reject(fail);
  if (draft.revision !== server.revision)
    return Promise.reject(new Problem(409, { code: 'draft-changed', draft: server }));
  server = { values: draft.values, revision: server.revision + 1, savedAt: '2026-11-21T10:00:00Z' };
  return Promise.resolve({ revision: server.revision, savedAt: server.savedAt ?? '' });
};

const open = () => new DraftKeeper('REC-2026-00001', server, send);

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  server = { values: { name: 'Asha' }, revision: 1 };
  sent = [];
  fail = undefined;
});

afterEach(() => vi.useRealTimers());

it('saves once after a pause in typing', async () => {
  const keeper = open();
  for (const text of ['P', 'Pu', 'Pune']) {
    keeper.change('city', text);
    await vi.advanceTimersByTimeAsync(300);
  }
  expect(sent).toHaveLength(0);
  await vi.advanceTimersByTimeAsync(1_200);
  expect(sent.map(({ values }) => values)).toEqual([{ name: 'Asha', city: 'Pune' }]);
  expect(keeper.get().state).toBe('saved');
  expect(localStorage).toHaveLength(0);
});

it('saves at once when asked to, and nothing when there is nothing', async () => {
  const keeper = open();
  expect(await keeper.flush()).toBe(true);
  keeper.change('city', 'Pune');
  expect(await keeper.flush()).toBe(true);
  expect(sent).toHaveLength(1);
});

it('sends what was typed while a save was under way', async () => {
  const keeper = open();
  keeper.change('city', 'Pune');
  const saving = keeper.flush();
  keeper.change('city', 'Puneh');
  expect(await saving).toBe(true);
  expect(server.values.city).toBe('Puneh');
});

it('puts two tabs together by field and says what came from the other', async () => {
  const [here, there] = [open(), open()];
  there.change('city', 'Delhi');
  await there.flush();
  here.change('name', 'Asha Rao');
  expect(await here.flush()).toBe(true);
  expect(server.values).toEqual({ name: 'Asha Rao', city: 'Delhi' });
  expect(here.get()).toMatchObject({ taken: ['city'], conflicts: [], state: 'saved' });

  there.hear(server);
  expect(there.get().values).toEqual(server.values);
});

it('keeps the words typed here when both changed a field, and can take the others', async () => {
  const [here, there] = [open(), open()];
  there.change('name', 'A. Rao');
  await there.flush();
  here.change('name', 'Asha Rao');
  await here.flush();
  const [conflict] = here.get().conflicts;
  expect(conflict).toEqual({ key: 'name', mine: 'Asha Rao', theirs: 'A. Rao' });
  expect(server.values.name).toBe('Asha Rao');

  if (conflict) here.takeTheirs(conflict);
  expect(here.get().conflicts).toEqual([]);
  await here.flush();
  expect(server.values.name).toBe('A. Rao');
});

it('keeps what is typed without a network on the device and sends it when there is one', async () => {
  fail = new Problem(0, { code: 'network' });
  const keeper = open();
  keeper.change('city', 'Pune');
  expect(await keeper.flush()).toBe(false);
  expect(keeper.get().state).toBe('offline');
  expect(localStorage).toHaveLength(1);

  fail = undefined;
  await vi.advanceTimersByTimeAsync(2_000);
  expect(server.values.city).toBe('Pune');
  expect(localStorage).toHaveLength(0);
});

it('waits longer after each failure', async () => {
  fail = new Problem(503, {});
  const keeper = open();
  keeper.change('city', 'Pune');
  await keeper.flush();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(sent).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(3_999);
  expect(sent).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(1);
  expect(sent).toHaveLength(3);
});

it('brings back on the next visit what could not be saved, even after the link was dead', async () => {
  fail = new Problem(410, { code: 'token-expired' });
  const late = open();
  late.change('city', 'Pune');
  expect(await late.flush()).toBe(false);
  expect(late.get().state).toBe('closed');
  late.change('city', 'Pune 4');
  late.stop();

  fail = undefined;
  const again = open();
  expect(again.get().values.city).toBe('Pune 4');
  again.start();
  await vi.advanceTimersByTimeAsync(0);
  expect(server.values.city).toBe('Pune 4');
});

it('names the other words when another device saved the same field since then', () => {
  fail = new Problem(0, {});
  open().change('name', 'Asha Rao');
  server = { values: { name: 'A. Rao', city: 'Delhi' }, revision: 2 };
  expect(open().get()).toMatchObject({
    values: { name: 'Asha Rao', city: 'Delhi' },
    conflicts: [{ key: 'name', theirs: 'A. Rao' }],
  });
});

it('does not hear an older answer that comes late', async () => {
  const keeper = open();
  const older = server;
  keeper.change('city', 'Pune');
  await keeper.flush();
  keeper.hear(older);
  expect(keeper.get().values.city).toBe('Pune');
});

it('goes on when the way is open again', async () => {
  fail = new Problem(410, { code: 'token-replaced' });
  const keeper = open();
  keeper.change('city', 'Pune');
  await keeper.flush();
  fail = undefined;
  keeper.hear(server);
  await vi.advanceTimersByTimeAsync(0);
  expect(server.values.city).toBe('Pune');
});

it('keeps nothing on the device once everything was handed in', () => {
  const keeper = open();
  keeper.change('city', 'Pune');
  keeper.forget();
  expect(localStorage).toHaveLength(0);
});
