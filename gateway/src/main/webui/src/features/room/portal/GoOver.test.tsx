import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { Portal } from '../roomApi';
import GoOver from './GoOver';

const link = 'https://us02web.zoom.us/j/8421?pwd=s3cret';
const portal: Portal = {
  interviewId: 'v',
  as: 'candidate',
  state: 'open',
  now: '2026-12-04T09:50:00Z',
  jobTitle: 'Engineer',
  companyName: 'Acme',
  otherNames: [],
  interviewerInside: false,
  type: 'ONLINE',
  mode: 'LIVE',
  videoHost: 'us02web.zoom.us',
};

function show(status: number, body: object) {
  const fetch = vi.spyOn(globalThis, 'fetch').mockImplementation(() => {
    const headers = { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json' };
    return Promise.resolve(new Response(JSON.stringify(body), { status, headers }));
  });
  const onOpen = vi.fn();
  const onRefused = vi.fn();
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <GoOver portal={portal} onOpen={onOpen} onRefused={onRefused} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  return { fetch, onOpen, onRefused };
}

const press = () => userEvent.click(screen.getByRole('button', { name: 'Go to us02web.zoom.us' }));

it('asks the server for the way, opens it, and offers it once more to those whose browser opened nothing', async () => {
  const { fetch, onOpen, onRefused } = show(200, { videoLink: link, videoHost: 'us02web.zoom.us' });
  expect(screen.queryByRole('link')).toBeNull();
  await press();
  const again = await screen.findByRole('link', { name: 'Open us02web.zoom.us' });
  expect(again.getAttribute('href')).toBe(link);
  expect(again.getAttribute('rel')).toBe('noopener noreferrer');
  expect(onOpen.mock.calls).toEqual([[link]]);
  expect(onRefused).not.toHaveBeenCalled();
  const [url, init] = fetch.mock.calls[0] ?? [];
  expect(url).toBe('/api/v1/interviews/v/go-over');
  expect(init?.body).toBe('{"as":"candidate"}');
  expect(screen.getByRole('button', { name: 'Go to us02web.zoom.us again' })).toBeTruthy();
});

it('says why it cannot, opens nothing, and lets the page look again', async () => {
  const { onOpen, onRefused } = show(409, { type: '/problems/too-late', status: 409, detail: 'late' });
  await press();
  expect((await screen.findByRole('alert')).textContent).toContain('It is too late to join');
  expect(onOpen).not.toHaveBeenCalled();
  expect(onRefused).toHaveBeenCalledOnce();
});
