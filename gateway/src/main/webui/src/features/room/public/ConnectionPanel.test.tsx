import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { QualityRecord } from '@/api/quality';
import type { Interview } from '@/api/types';
import ConnectionPanel from './ConnectionPanel';

const interview = { id: 'i1', type: 'ONLINE', endsAt: '2020-01-01T10:00:00Z' } as Interview;

const asha: QualityRecord['people'][number] = {
  id: 'a',
  name: 'Asha',
  role: 'CANDIDATE',
  verified: true,
  grade: 'FAIR',
  reasons: [
    { why: 'LOST_OUT', value: 0.034 },
    { why: 'RECONNECTED', value: 1 },
    { why: 'RELAY', value: 1 },
  ],
  firstFrameMs: 812,
  figures: {
    roundTripMs: 42,
    jitterMs: 3,
    lostIn: 0.002,
    lostOut: 0.034,
    kbitIn: 1_240,
    kbitOut: 800,
    framesPerSecond: 30,
    relayShare: 1,
  },
  minutes: [
    { at: '2020-01-01T09:01:00Z', grade: 'GOOD' },
    { at: '2020-01-01T09:02:00Z', grade: 'POOR' },
  ],
};
const gus: QualityRecord['people'][number] = {
  id: 'g',
  name: 'Gus',
  role: 'CANDIDATE',
  verified: false,
  reasons: [],
  minutes: [],
};

function open(answer: QualityRecord | Response, shown = interview) {
  vi.spyOn(globalThis, 'fetch').mockImplementation(() =>
    Promise.resolve(
      answer instanceof Response
        ? answer.clone()
        : new Response(JSON.stringify(answer), { headers: { 'Content-Type': 'application/json' } }),
    ),
  );
  render(
    <MantineProvider>
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <ConnectionPanel interview={shown} />
      </QueryClientProvider>
    </MantineProvider>,
  );
}

afterEach(() => vi.restoreAllMocks());

it('says in words how everybody was connected, and why', async () => {
  open({ people: [asha, gus], events: [] });
  await screen.findByText('3.4% of packets from them were lost, reconnected once, through a relay.');
  screen.getByText('Fair');
  screen.getByRole('img', { name: '2 minutes measured: 1 good, 0 fair, 1 poor' });
  screen.getByText(
    'first picture after 0.8 s · 42 ms there and back · 0.2% of packets lost to them, 3.4% from them · 1.2 Mbit/s in, 800 kbit/s out · 30 pictures a second',
  );
  screen.getByText('Gus (guest)');
  screen.getByText('Not measured');
});

it('tells what happened when it is asked', async () => {
  const at = '2020-01-01T09:01:00Z';
  open({
    people: [asha, gus],
    events: [
      { by: 'a', at, kind: 'JOINED' },
      { by: 'a', peer: 'g', at, kind: 'FIRST_FRAME', ms: 812 },
      { by: 'g', at, kind: 'MEDIA_FAILED', cause: 'CAMERA_BUSY' },
      { by: 'a', peer: 'gone', at, kind: 'ICE_RESTARTED' },
    ],
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Show what happened (4)' }));
  screen.getByText('Asha came in');
  screen.getByText('Asha saw Gus (guest) after 0.8 s');
  screen.getByText('Gus (guest): another program used the camera');
  screen.getByText('Asha and Somebody were interrupted and looked for another way');
  fireEvent.click(screen.getByRole('button', { name: 'Hide what happened' }));
  expect(screen.queryByText('Asha came in')).toBeNull();
});

it('says that nobody has been there', async () => {
  open({ people: [], events: [] });
  await screen.findByText(/^Nobody has been in the room yet/);
});

it('offers to try again when it fails', async () => {
  open(new Response('{}', { status: 500, headers: { 'Content-Type': 'application/problem+json' } }));
  await screen.findByRole('alert');
  screen.getByRole('button', { name: 'Try again' });
});

it('is not there for an interview that is held elsewhere', () => {
  open({ people: [], events: [] }, { ...interview, videoLink: 'https://meet.example/x' });
  expect(screen.queryByText('Connection')).toBeNull();
  expect(fetch).not.toHaveBeenCalled();
});
