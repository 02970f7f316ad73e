import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import type { VideoService, VideoServiceTest } from '@/api/videoServices';
import VideoServicesPage from './VideoServicesPage';

const zoom: VideoService = { id: 'ZOOM', name: 'Zoom', offered: true, configured: true };
const meet: VideoService = { id: 'GOOGLE_MEET', name: 'Google Meet', offered: false, configured: false };

afterEach(() => vi.restoreAllMocks());

function show(services: VideoService[], outcome?: VideoServiceTest, status = 200) {
  const fetch = vi.spyOn(globalThis, 'fetch').mockImplementation((url, init) => {
    const asked = init?.method === 'POST' ? outcome : { items: services };
    const answer = new Response(JSON.stringify(asked ?? {}), {
      status: init?.method === 'POST' || services.length > 0 ? 200 : status,
      headers: { 'Content-Type': 'application/json' },
    });
    void url;
    return Promise.resolve(answer);
  });
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <VideoServicesPage />
      </QueryClientProvider>
    </MantineProvider>,
  );
  return fetch;
}

const press = async () =>
  userEvent.click(await screen.findByRole('button', { name: 'Test the connection to Zoom' }));

it('says of each service whether recruiters can choose it', async () => {
  show([meet, zoom, { ...meet, id: 'ZOOM', name: 'Third', offered: true }]);
  expect(await screen.findByText('On')).toBeTruthy();
  expect(screen.getByText('Not set up')).toBeTruthy();
  expect(screen.getByText('Chosen, not set up')).toBeTruthy();
  expect(screen.getAllByRole('button')).toHaveLength(1);
});

it('says that the connection works', async () => {
  const fetch = show([zoom], { works: true });
  await press();
  expect((await screen.findByRole('status')).textContent).toBe('The connection to Zoom works.');
  expect(fetch.mock.calls.at(-1)?.[0]).toBe('/api/v1/video-services/ZOOM/test');
});

it('says what is wrong and how long to wait', async () => {
  show([zoom], { works: false, failure: 'busy', retryAfterSeconds: 7 });
  await press();
  const told = within(await screen.findByRole('alert'));
  expect(told.getByText('The connection to Zoom does not work')).toBeTruthy();
  expect(
    told.getByText('Zoom gets too many requests from this account. Try again in 7 seconds.'),
  ).toBeTruthy();
});

it.each([
  'not-configured',
  'bad-key',
  'unauthorized',
  'forbidden',
  'refused',
  'gone',
  'busy',
  'unavailable',
  'timeout',
  'unreachable',
  'unreadable',
] as const)('has words for %s', async (failure) => {
  show([zoom], { works: false, failure });
  await press();
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).not.toContain('video.failure');
  expect(alert.textContent).not.toContain(failure === 'not-configured' ? failure : '{{');
});

it('offers another try when the list cannot be read', async () => {
  show([], undefined, 503);
  expect(await screen.findByRole('button', { name: /again/i })).toBeTruthy();
});
