import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { expect, it, vi } from 'vitest';
import SchedulePage from './SchedulePage';

const candidate = {
  id: 'c1',
  name: 'Asha Raman',
  email: 'asha@example.com',
  zone: 'Asia/Kolkata',
  createdAt: '2026-11-01T00:00:00.000Z',
  matches: [
    {
      jobId: 'j1',
      jobTitle: 'Engineer',
      companyName: 'Northwind',
      shortlisted: true,
      interviewEnabled: true,
      onlineInterviewEnabled: true,
    },
  ],
};
const start = new Date(Date.now() + 48 * 3_600_000).toISOString();
const slot = {
  id: 's1',
  interviewers: [{ id: 'i1', name: 'Ingrid Solberg' }],
  startsAt: start,
  endsAt: new Date(Date.parse(start) + 45 * 60_000).toISOString(),
  zone: 'Europe/Berlin',
  maxCandidates: 1,
  currentBookings: 0,
  status: 'open',
};
const page = (...items: unknown[]) => ({
  items,
  pagination: { total: items.length, page: 1, limit: 20, pages: 1 },
});

function answer(url: string, method: string): [number, unknown] {
  if (method === 'POST') {
    const errors = [
      { field: 'startsAt', code: 'candidate-overlap', message: 'overlap' },
      { field: 'interviewerIds', code: 'interviewer-overlap', message: 'busy' },
    ];
    return [422, { type: '/problems/interview-rules', errors }];
  }
  if (url.includes('/interviews/slots')) return [200, page(slot)];
  if (url.includes('/interviewers')) return [200, page(...slot.interviewers)];
  return [200, url.includes('/candidates/c1') ? candidate : page(candidate)];
}

function open() {
  vi.spyOn(globalThis, 'fetch').mockImplementation((url, init) => {
    const [status, body] = answer(url as string, init?.method ?? 'GET');
    return Promise.resolve(
      new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } }),
    );
  });
  const router = createMemoryRouter([{ path: '*', Component: SchedulePage }], {
    initialEntries: ['/app/interviews/new?candidateId=c1'],
  });
  render(
    <MantineProvider>
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  );
}

it('says what is missing before it asks the server', async () => {
  open();
  await userEvent.click(await screen.findByRole('button', { name: 'Book interview' }));
  expect(await screen.findByText('Choose at least one interviewer.')).toBeTruthy();
  expect(screen.getByText('Choose a slot.')).toBeTruthy();
});

it('shows each broken rule at its field and all of them in one announced summary', async () => {
  open();
  await userEvent.click(await screen.findByRole('radio', { name: /Ingrid Solberg/ }));
  await userEvent.click(await screen.findByRole('button', { name: /^Book \w{3} \d/ }));
  const summary = await screen.findByRole('alert');
  expect(summary.textContent).toContain('2 things need a correction');
  expect(screen.getAllByText('The candidate has another interview at that time.')).toHaveLength(2);
  expect(screen.getAllByText('An interviewer is busy at that time.')).toHaveLength(2);
});
