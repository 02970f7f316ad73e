import { act, render, screen } from '@testing-library/react';
import { Suspense, useState } from 'react';
import { expect, it, vi } from 'vitest';
import { later, useArrived, useSoon } from './later';

function Counter({ label }: { label: string }) {
  const [count, setCount] = useState(0);
  return (
    <button type="button" onClick={() => setCount(count + 1)}>
      {label} {count}
    </button>
  );
}

const counter = () => later(() => Promise.resolve({ default: Counter }));

it('is shown in the first frame when it is here', async () => {
  const Part = counter();
  await Part.fetch();
  render(
    <Suspense fallback="waiting">
      <Part label="A" />
    </Suspense>,
  );
  expect(screen.getByRole('button').textContent).toBe('A 0');
});

it('comes when it is shown, and keeps its state from then on', async () => {
  const Part = counter();
  const page = (label: string) => (
    <Suspense fallback="waiting">
      <Part label={label} />
    </Suspense>
  );
  const { rerender } = render(page('A'));
  expect(screen.getByText('waiting')).toBeTruthy();
  const button = await screen.findByRole('button');
  act(() => button.click());
  rerender(page('B'));
  expect(screen.getByRole('button').textContent).toBe('B 1');
});

it('is brought once the page stands, and not when the page was left before', () => {
  vi.useFakeTimers();
  const parts = [{ fetch: vi.fn(() => Promise.resolve(true)) }];
  function Page() {
    useSoon(parts);
    return null;
  }
  render(<Page />).unmount();
  vi.runAllTimers();
  expect(parts[0]?.fetch).not.toHaveBeenCalled();
  render(<Page />);
  expect(parts[0]?.fetch).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(parts[0]?.fetch).toHaveBeenCalledOnce();
  vi.useRealTimers();
});

it('leaves the failure of an early fetch to whoever shows it', async () => {
  const load = vi.fn(() => Promise.reject(new Error('offline')));
  const Part = later<object>(load);
  expect(await Part.fetch()).toBe(false);
  expect(load).toHaveBeenCalledOnce();
});

it('is tried again until it is here', async () => {
  vi.useFakeTimers();
  const fetch = vi.fn(() => Promise.resolve(fetch.mock.calls.length > 1));
  const part = { fetch };
  function Page() {
    return useArrived(part) ? 'here' : 'away';
  }
  const { container } = render(<Page />);
  await act(() => vi.advanceTimersByTimeAsync(5_000));
  expect(container.textContent).toBe('away');
  await act(() => vi.advanceTimersByTimeAsync(10_000));
  expect(container.textContent).toBe('here');
  vi.useRealTimers();
});
