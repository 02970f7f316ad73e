import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { Interview } from '@/api/types';
import { WaitPanel } from './WaitPanel';

const interview = { id: 'i1', candidate: { id: 'c1', name: 'Asha', zone: 'Asia/Kolkata' } } as Interview;
const waiting = { interviewId: 'i1', waiting: true, any: true, since: '2030-01-01T08:00:00.000Z' };
const offer = {
  id: 'o1',
  slotId: 's1',
  startsAt: '2030-01-02T10:00:00.000Z',
  endsAt: '2030-01-02T11:00:00.000Z',
  zone: 'Europe/Berlin',
  expiresAt: '2030-01-01T12:00:00.000Z',
};

function open(shown: object) {
  const sent: [string, Record<string, string>][] = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation((url, init) => {
    if (init?.method === 'POST') sent.push([url as string, init.headers as Record<string, string>]);
    const headers = { 'Content-Type': 'application/json' };
    return Promise.resolve(new Response(JSON.stringify(shown), { status: 200, headers }));
  });
  const { container } = render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <WaitPanel interview={interview} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  return { sent, container };
}

it('staff accept the offered seat for the candidate after a look at it, once', async () => {
  const { sent } = open({ ...waiting, offer });
  await userEvent.click(await screen.findByRole('button', { name: 'Accept for the candidate' }));
  expect(await screen.findByText('Accept this time for Asha?')).toBeTruthy();
  expect(sent).toEqual([]);
  await userEvent.click(
    screen.getAllByRole('button', { name: 'Accept for the candidate' }).at(-1) as Element,
  );
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.[0]).toBe('/api/v1/interviews/i1/waitlist/offers/o1/accept');
  expect(sent[0]?.[1]['Idempotency-Key']).toBeTruthy();
});

it('says for what somebody waits', async () => {
  open(waiting);
  expect(await screen.findByText(/Waiting for any free slot of the interviewers since/)).toBeTruthy();
});

it('shows nothing of somebody who does not wait', async () => {
  const { container } = open({ interviewId: 'i1', waiting: false });
  await waitFor(() => expect(globalThis.fetch).toHaveBeenCalled());
  expect(container.querySelector('section, h2, h3')).toBeNull();
});
