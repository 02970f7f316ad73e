import { act, render, screen } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PageError } from './PageError';

const reload = vi.fn();

beforeEach(() => {
  vi.stubGlobal('location', { ...window.location, reload });
});

afterEach(() => {
  vi.unstubAllGlobals();
  reload.mockClear();
});

function open() {
  const lost = new TypeError('Failed to fetch dynamically imported module: /assets/TodayPage.js');
  const routes = [{ path: '/', ErrorBoundary: PageError, lazy: () => Promise.reject(lost) }];
  render(<RouterProvider router={createMemoryRouter(routes)} />);
}

it('a page that could not be fetched says that one is offline, and comes by itself', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const fetch = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('no network'));
  open();
  expect(await screen.findByRole('heading', { name: 'You are offline' })).toBeTruthy();
  expect(screen.queryByText(/has been updated/)).toBeNull();
  expect(reload).not.toHaveBeenCalled();
  fetch.mockResolvedValue(new Response());
  act(() => {
    window.dispatchEvent(new Event('online'));
  });
  await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(1));
});

it('with a network it is a new version that took it away', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response());
  open();
  expect(await screen.findByText(/Parley has been updated/)).toBeTruthy();
  expect(reload).not.toHaveBeenCalled();
});
