import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { beforeEach, expect, it, vi } from 'vitest';
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
const free = { startsAt: start, endsAt: new Date(Date.parse(start) + 45 * 60_000).toISOString() };
const page = (...items: unknown[]) => ({
  items,
  pagination: { total: items.length, page: 1, limit: 20, pages: 1 },
});

let modes: string[];
let providers: { id: string; name: string }[];
let taken: boolean;
let questions: number;

function answer(url: string, method: string): [number, unknown] {
  if (method === 'POST' && taken) return [201, { id: 'n1', status: 'PENDING', candidate }];
  if (method === 'POST') {
    const errors = [
      { field: 'startsAt', code: 'candidate-overlap', message: 'overlap' },
      { field: 'interviewerIds', code: 'interviewer-overlap', message: 'busy' },
    ];
    return [422, { type: '/problems/interview-rules', errors }];
  }
  if (url.includes('/interviews/slots')) return [200, page(slot)];
  if (url.includes('/interviewers/free')) return [200, { items: [free] }];
  if (url.includes('/interviewers/suggestions'))
    return [200, { items: [{ id: 'i1', name: 'Ingrid Solberg', load: 2 }] }];
  if (url.includes('/interviews/providers')) return [200, { items: providers, modes }];
  if (url.includes('/jobs/'))
    return [200, { id: 'j1', title: 'Engineer', minimumNotice: 'PT30M', questions }];
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

const sent = () =>
  vi
    .mocked(globalThis.fetch)
    .mock.calls.filter(([, init]) => init?.method === 'POST')
    .map(([url, init]) => [url, JSON.parse(init?.body as string) as Record<string, unknown>] as const);

beforeEach(() => {
  sessionStorage.clear();
  modes = ['LIVE'];
  providers = [{ id: 'INTERNAL_VIDEO_ROOM', name: 'Parley' }];
  taken = false;
  questions = 0;
});

const asked = (part: string) =>
  vi
    .mocked(globalThis.fetch)
    .mock.calls.map(([url]) => new URL(url as string, 'http://localhost'))
    .filter(({ pathname }) => pathname.endsWith(part))
    .map(({ searchParams }) => searchParams);

const keepSelfPaced = () =>
  sessionStorage.setItem(
    'parley-schedule-draft',
    JSON.stringify({ how: 'SELF_PACED', when: { kind: 'later' } }),
  );

it('offers no self-paced interview where the server takes none, whatever a draft says', async () => {
  keepSelfPaced();
  open();
  expect(await screen.findByLabelText('Online')).toHaveProperty('checked', true);
  expect(screen.queryByLabelText('Self-paced')).toBeNull();
});

it('offers a self-paced interview where the server takes one', async () => {
  keepSelfPaced();
  modes = ['LIVE', 'SELF_PACED'];
  open();
  expect(await screen.findByLabelText('Self-paced')).toHaveProperty('checked', true);
});

it('a self-paced interview of a job without questions leads to the page where they are written', async () => {
  keepSelfPaced();
  modes = ['LIVE', 'SELF_PACED'];
  open();
  expect(await screen.findByText(/^Engineer has no questions yet/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Write questions' }).getAttribute('href')).toBe(
    '/app/jobs/j1/questions',
  );
});

it('says how many questions a self-paced interview has', async () => {
  keepSelfPaced();
  modes = ['LIVE', 'SELF_PACED'];
  questions = 4;
  open();
  expect(await screen.findByText(/^The candidate is asked 4 questions/)).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Write questions' })).toBeNull();
});

it('asks for free times of the day, and for early and late ones on request', async () => {
  open();
  await waitFor(() => expect(asked('/interviewers/free').at(-1)?.get('candidateZone')).toBe(candidate.zone));
  expect(asked('/interviewers/free').at(-1)?.get('earlyAndLate')).toBe('false');
  await userEvent.click(screen.getByLabelText('Include early and late times'));
  await waitFor(() => expect(asked('/interviewers/free').at(-1)?.get('earlyAndLate')).toBe('true'));
});

it('says what is missing before it asks the server', async () => {
  open();
  await userEvent.click(await screen.findByRole('button', { name: 'Book interview' }));
  expect(await screen.findByText('Choose at least one interviewer.')).toBeTruthy();
  expect(screen.getByText('Choose a time.')).toBeTruthy();
  expect(sent()).toEqual([]);
});

it('shows each broken rule at its field and all of them in one announced summary', async () => {
  open();
  await userEvent.click(await screen.findByRole('radio', { name: 'Open slots' }));
  await userEvent.click(await screen.findByRole('radio', { name: /Ingrid Solberg/ }));
  await userEvent.click(await screen.findByRole('button', { name: /^Book \w{3} \d/ }));
  const summary = await screen.findByRole('alert');
  expect(summary.textContent).toContain('Please correct 2 things');
  expect(
    screen.getAllByText('The candidate has another interview at that time. Choose another time.'),
  ).toHaveLength(2);
  expect(
    screen.getAllByText('An interviewer is busy at that time. Choose another time or interviewer.'),
  ).toHaveLength(2);
});

it('a free time suggests who is free then, and one click fills the panel', async () => {
  open();
  await userEvent.click((await screen.findAllByText(/\d–\d/))[0] as HTMLElement);
  await userEvent.click(await screen.findByText('Ingrid Solberg (2 that week)'));
  await userEvent.click(await screen.findByText(/^Book \w{3} \d/));
  await waitFor(() => expect(sent()).toHaveLength(1));
  expect(sent()[0]?.[1]).toMatchObject({ interviewerIds: ['i1'], startsAt: free.startsAt, mode: 'LIVE' });
});

it('what was typed is still there after a reload', async () => {
  open();
  await userEvent.click(await screen.findByLabelText(/Notes for the panel/));
  await userEvent.paste('Ask about Kafka');
  await userEvent.click(screen.getByLabelText('On site'));
  cleanup();
  open();
  expect(await screen.findByDisplayValue('Ask about Kafka')).toBeTruthy();
  expect(screen.getByLabelText('On site')).toHaveProperty('checked', true);
});

it('a single video provider is not asked for', async () => {
  open();
  await screen.findAllByText(/\d–\d/);
  expect(screen.queryByLabelText('Video')).toBeNull();
});

it('a pasted link is asked for, and sent with its provider', async () => {
  taken = true;
  providers = [...providers, { id: 'EXTERNAL_LINK', name: 'Another video service (paste a link)' }];
  sessionStorage.setItem(
    'parley-schedule-draft',
    JSON.stringify({ how: 'ONLINE', picked: ['i1'], provider: 'EXTERNAL_LINK', when: { kind: 'later' } }),
  );
  open();
  const link = await screen.findByLabelText(/Link of the meeting/);
  const submit = screen.getByRole('button', { name: 'Create without a time' });
  await userEvent.click(submit);
  expect(await screen.findByText('Paste the link of the meeting.')).toBeTruthy();
  await userEvent.click(link);
  await userEvent.paste('https://zoom.us/j/1');
  await userEvent.click(submit);
  await waitFor(() =>
    expect(sent()[0]?.[1]).toMatchObject({ provider: 'EXTERNAL_LINK', videoLink: 'https://zoom.us/j/1' }),
  );
});

it.each([
  ['by the interview itself when it names whose slots', [], ['/api/v1/interviews']],
  ['afterwards when it names a panel', ['i1'], ['/api/v1/interviews', '/api/v1/interviews/n1/ask-for-time']],
])('the candidate is asked for a time once: %s', async (_, picked, posts) => {
  taken = true;
  sessionStorage.setItem(
    'parley-schedule-draft',
    JSON.stringify({ how: 'ONLINE', picked, when: { kind: 'ask', whose: ['i1'] } }),
  );
  open();
  await userEvent.click(await screen.findByRole('button', { name: 'Send the link to pick a time' }));
  await waitFor(() => expect(sent().map(([url]) => url)).toEqual(posts));
});
