import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { once } from './once';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
});

const server = () => {
  const answers: ((value: string) => void)[] = [];
  const refusals: ((reason: Error) => void)[] = [];
  const send = vi.fn(
    () =>
      new Promise<string>((resolve, reject) => {
        answers.push(resolve);
        refusals.push(reject);
      }),
  );
  return {
    send,
    answer: (n: number, text: string) => answers[n]?.(text),
    refuse: (n: number) => refusals[n]?.(new Error('no')),
  };
};

it('gives a second click the answer of the first, while that one runs', async () => {
  const { send, answer } = server();
  const first = once('POST /book', send);
  const second = once('POST /book', send);
  answer(0, 'booked');
  expect(await Promise.all([first, second])).toEqual(['booked', 'booked']);
  expect(send).toHaveBeenCalledTimes(1);
});

it.each([0, 60, 150, 999])('and %i ms after it succeeded', async (later) => {
  const { send, answer } = server();
  const first = once(`POST /book ${later}`, send);
  answer(0, 'booked');
  await first;
  vi.advanceTimersByTime(later);
  expect(await once(`POST /book ${later}`, send)).toBe('booked');
  expect(send).toHaveBeenCalledTimes(1);
});

it('sends what is wanted again later', async () => {
  const { send, answer } = server();
  const first = once('POST /later', send);
  answer(0, 'one');
  await first;
  vi.advanceTimersByTime(1_000);
  const second = once('POST /later', send);
  answer(1, 'two');
  expect(await second).toBe('two');
});

it('sends again after a refusal', async () => {
  const { send, answer, refuse } = server();
  const first = once('POST /refused', send);
  refuse(0);
  await expect(first).rejects.toThrow('no');
  const second = once('POST /refused', send);
  answer(1, 'done');
  expect(await second).toBe('done');
});

it('sends a change back and forth as often as it is wanted', async () => {
  const { send, answer } = server();
  for (const [n, request] of ['hold', 'release', 'hold'].entries()) {
    const done = once(`POST /${request}`, send);
    answer(n, request);
    await done;
  }
  expect(send).toHaveBeenCalledTimes(3);
});

it('keeps different requests apart', () => {
  const { send } = server();
  void once('POST /a', send);
  void once('POST /b', send);
  expect(send).toHaveBeenCalledTimes(2);
});
