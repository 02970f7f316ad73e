import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { Candidate, Match } from '@/api/types';
import { FlagSwitch } from './FlagSwitch';

const match = {
  jobId: 'j1',
  jobTitle: 'Engineer',
  companyName: 'Acme',
  shortlisted: true,
  interviewEnabled: true,
  onlineInterviewEnabled: true,
} as Match;
const booked: Match = { ...match, interview: { id: 'i1', status: 'SCHEDULED' } };
const candidate = { id: 'c1', name: 'Asha', matches: [match] } as unknown as Candidate;
const consequences = [
  {
    interviewId: 'i1',
    status: 'SCHEDULED',
    type: 'ONLINE',
    startsAt: '2030-01-01T10:00:00.000Z',
    zone: 'Asia/Kolkata',
    effect: 'online-closed',
  },
];

function open(of: Match) {
  const sent: [string, Record<string, unknown>][] = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation((url, init) => {
    if (init?.method === 'POST') sent.push([url as string, JSON.parse(init.body as string) as never]);
    const body = { ...match, candidateId: 'c1', consequences: of.interview ? consequences : [] };
    const headers = { 'Content-Type': 'application/json' };
    return Promise.resolve(new Response(JSON.stringify(body), { status: 200, headers }));
  });
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <FlagSwitch
          candidate={candidate}
          match={of}
          flag="shortlisted"
          label="candidates.toggle.shortlisted"
        />
      </QueryClientProvider>
    </MantineProvider>,
  );
  return sent;
}

it('switches at once where no interview stands', async () => {
  const sent = open(match);
  await userEvent.click(screen.getByRole('switch'));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.[0]).not.toContain('dryRun');
  expect(sent[0]?.[1]).toEqual({ jobId: 'j1', shortlisted: false });
});

it('names the interview that stands and changes nothing before the answer', async () => {
  const sent = open(booked);
  await userEvent.click(screen.getByRole('switch'));
  await screen.findByText('It stays in the calendars, but nobody can join it online.');
  expect(sent.map(([url]) => url.includes('dryRun=true'))).toEqual([true]);
  await userEvent.click(screen.getByRole('button', { name: 'Go back' }));
  expect(sent).toHaveLength(1);
});

it('cancels what stands only with a reason', async () => {
  const sent = open(booked);
  await userEvent.click(screen.getByRole('switch'));
  await userEvent.click(await screen.findByRole('radio', { name: /Cancel them/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Continue and cancel 1 interview' }));
  expect(await screen.findByText('Fill this in.')).toBeTruthy();
  await userEvent.click(screen.getByRole('textbox', { name: /Reason/ }));
  await userEvent.paste('Position filled');
  await userEvent.click(screen.getByRole('button', { name: 'Continue and cancel 1 interview' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]?.[1]).toEqual({
    jobId: 'j1',
    shortlisted: false,
    standing: 'CANCEL',
    reason: 'Position filled',
  });
}, 30_000);
