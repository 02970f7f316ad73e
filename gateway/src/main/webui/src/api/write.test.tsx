import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useWrite } from './write';

interface Asked {
  send: (input: string) => Promise<string>;
  told?: (answer: string) => void;
  failed?: () => void;
  beside?: boolean;
  asks?: boolean;
}

function Page({ send, told, failed, beside = false, asks = false }: Asked) {
  const book = useWrite({ beside, asks: () => asks, mutationFn: send });
  const click = (time: string) =>
    book.mutate(time, { onSuccess: (answer) => told?.(answer), onError: () => failed?.() });
  return (
    <>
      <button onClick={() => click('10:00')}>ten</button>
      <button onClick={() => click('11:00')}>eleven</button>
      {book.error && <p role="alert">failed</p>}
    </>
  );
}

const show = (asked: Asked) =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Page {...asked} />
    </QueryClientProvider>,
  );

const click = (name: string) => fireEvent.click(screen.getByText(name));
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

/** Answers after so many milliseconds; what is sent a second time is refused. */
function server(answersAfter: number) {
  const seen = new Set<string>();
  return vi.fn(async (input: string) => {
    const again = seen.has(input);
    seen.add(input);
    await new Promise((done) => setTimeout(done, answersAfter));
    if (again) throw new Error('taken');
    return input;
  });
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

it.each([
  [0, 50],
  [60, 50],
  [150, 50],
  [60, 400],
  [150, 400],
])(
  'a click %i ms after the first, answered after %i ms, is told once and as what happened',
  async (pause, answer) => {
    const send = server(answer);
    const told = vi.fn();
    show({ send, told });
    click('ten');
    await pass(pause);
    click('ten');
    await pass(1_000);
    expect(send).toHaveBeenCalledTimes(1);
    expect(told).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole('alert')).toBeNull();
  },
);

it('while one runs nothing else is sent', async () => {
  const send = server(100);
  show({ send });
  click('ten');
  click('eleven');
  await pass(1_000);
  expect(send.mock.calls.map(([input]) => input)).toEqual(['10:00']);
});

it('the rows of a list do not wait for one another', async () => {
  const send = server(100);
  show({ send, beside: true });
  click('ten');
  click('ten');
  click('eleven');
  await pass(1_000);
  expect(send.mock.calls.map(([input]) => input)).toEqual(['10:00', '11:00']);
});

it('after a refusal it can be tried again at once', async () => {
  const failed = vi.fn();
  const send = vi.fn(() => Promise.reject(new Error('no')));
  show({ send, failed });
  click('ten');
  await pass(1);
  click('ten');
  await pass(1);
  expect(send).toHaveBeenCalledTimes(2);
  expect(failed).toHaveBeenCalledTimes(2);
});

it('and a second later it is a new wish', async () => {
  const send = vi.fn((input: string) => Promise.resolve(input));
  show({ send });
  click('ten');
  await pass(1_001);
  click('ten');
  await pass(1);
  expect(send).toHaveBeenCalledTimes(2);
});

it('what only asks may be asked again at once', async () => {
  const send = vi.fn((input: string) => Promise.resolve(input));
  show({ send, asks: true });
  click('ten');
  await pass(1);
  click('ten');
  await pass(1);
  expect(send).toHaveBeenCalledTimes(2);
});
