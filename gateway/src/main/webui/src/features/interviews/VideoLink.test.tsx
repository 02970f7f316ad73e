import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { Interview } from '@/api/types';
import { VideoLink } from './VideoLink';

const link = 'https://us05web.zoom.us/j/1?pwd=s3cret';
const held = (at: Partial<Interview>) =>
  ({ id: 'i1', status: 'SCHEDULED', provider: 'INTERNAL_VIDEO_ROOM', ...at }) as Interview;

function show(interview: Interview, portal: object = {}) {
  vi.spyOn(globalThis, 'fetch').mockImplementation((url) => {
    const providers = { items: [{ id: 'ZOOM', name: 'Zoom' }], modes: ['LIVE'] };
    const body = (url as string).includes('/portal') ? portal : providers;
    const headers = { 'Content-Type': 'application/json' };
    return Promise.resolve(new Response(JSON.stringify(body), { status: 200, headers }));
  });
  return render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <VideoLink interview={interview} onChange={() => undefined} />
      </QueryClientProvider>
    </MantineProvider>,
  ).container;
}

it('shows the link that was pasted, to be changed', () => {
  show(held({ provider: 'EXTERNAL_LINK', videoLink: link }));
  expect(screen.getByText('Video on us05web.zoom.us')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Change the link' })).toBeTruthy();
});

it('shows the link of the meeting that was made', async () => {
  show(held({ provider: 'ZOOM' }), { videoLink: link });
  expect((await screen.findByLabelText<HTMLInputElement>('Link of the meeting')).value).toBe(link);
  expect(screen.getByRole('button', { name: 'Change the video service' })).toBeTruthy();
});

it('says that a meeting is being made, and where the interview takes place until then', async () => {
  show(held({ provider: 'ZOOM' }));
  expect(
    await screen.findByText(
      "Zoom is asked for a meeting. Until it is made, the interview takes place in Parley's room.",
    ),
  ).toBeTruthy();
  expect(screen.queryByLabelText('Link of the meeting')).toBeNull();
});

it.each([held({}), held({ provider: 'ZOOM', status: 'CANCELLED' })])(
  'shows nothing otherwise',
  async (at) => {
    const container = show(at, { videoLink: link });
    await waitFor(() => expect(globalThis.fetch).toHaveBeenCalled());
    expect(container.querySelector('section, input, button')).toBeNull();
  },
);
