import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { SelfService } from '@/api/selfService';
import TimePage from './TimePage';

const hours = 3_600_000;
const at = (inHours: number) =>
  new Date(Math.ceil(Date.now() / hours) * hours + inHours * hours).toISOString();

const slot = (id: string, inHours: number) => ({
  id,
  startsAt: at(inHours),
  endsAt: at(inHours + 1),
  zone: 'America/New_York',
  interviewerZone: 'Europe/Berlin',
  free: 1,
});

const pending = (): SelfService => ({
  interviewId: 'i1',
  state: 'pending',
  status: 'PENDING',
  jobTitle: 'Engineer',
  companyName: 'Northwind',
  candidateName: 'Asha',
  zone: 'America/New_York',
  interviewerZone: 'Europe/Berlin',
  candidateZone: 'Asia/Kolkata',
  type: 'ONLINE',
  can: { pick: true, reschedule: false, cancel: true },
  why: {},
  reschedulesLeft: 2,
  contact: { name: 'Ruth', email: 'ruth@example.com' },
  version: 3,
  now: new Date().toISOString(),
});

const scheduled = (): SelfService => ({
  ...pending(),
  state: 'scheduled',
  status: 'SCHEDULED',
  startsAt: at(48),
  endsAt: at(49),
  cutoffAt: at(44),
  can: { pick: false, reschedule: true, cancel: true },
  why: { pick: 'has-time' },
});

const held = (view: SelfService): SelfService => ({
  ...view,
  hold: {
    holdId: 'h1',
    slotId: 's1',
    startsAt: at(30),
    endsAt: at(31),
    zone: 'America/New_York',
    interviewerZone: 'Europe/Berlin',
    expiresAt: new Date(Date.now() + 300_000).toISOString(),
  },
});

let view: SelfService;
let slots: unknown[];
let refuse: Record<string, [number, unknown]>;
let sent: { url: string; method: string; body: unknown; headers: Record<string, string> }[];

beforeEach(() => {
  view = pending();
  slots = [slot('s1', 30), slot('s2', 31), slot('s3', 60)];
  refuse = {};
  sent = [];
  sessionStorage.clear();
});

afterEach(() => vi.restoreAllMocks());

function answer(url: string, method: string): [number, unknown] {
  const name = `${method} ${url.split('?')[0]?.split('/').at(-1)}`;
  if (refuse[name]) return refuse[name];
  if (name === 'GET free-slots')
    return [200, { items: slots, pagination: { total: slots.length, page: 1, limit: 100, pages: 1 } }];
  if (name === 'POST self-hold') view = held(view);
  if (name === 'POST pick' || name === 'POST accept') view = { ...scheduled() };
  if (name === 'POST self-cancel')
    view = { ...view, state: 'cancelled', can: { pick: false, reschedule: false, cancel: false } };
  if (name === 'POST self-waitlist') view = { ...view, waitingSince: view.now };
  return [200, view];
}

function open(search = '') {
  vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) => {
    const url = input as string;
    const method = init?.method ?? 'GET';
    const body = typeof init?.body === 'string' ? (JSON.parse(init.body) as unknown) : undefined;
    if (method !== 'GET') sent.push({ url, method, body, headers: init?.headers as Record<string, string> });
    const [status, json] = answer(url, method);
    return Promise.resolve(
      new Response(JSON.stringify(json), { status, headers: { 'Content-Type': 'application/json' } }),
    );
  });
  const router = createMemoryRouter([{ path: '/i/:id/time', Component: TimePage }], {
    initialEntries: [`/i/i1/time${search}`],
  });
  render(
    <MantineProvider>
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  );
}

const times = () => screen.findAllByRole('button', { name: /IST; for the interviewer .* (CET|CEST)/ });

it('shows the free times by day, on both clocks, and keeps one while the candidate decides', async () => {
  open();
  const [first] = await times();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Choose a time for your interview');
  expect(await times()).toHaveLength(3);

  await userEvent.click(first as HTMLElement);

  const question = await screen.findByRole('heading', { name: 'Is this time right for you?' });
  await waitFor(() => expect(document.activeElement).toBe(question));
  expect(screen.getByText(/We are holding this time for you for [45]:\d\d minutes/)).toBeTruthy();
  expect(sent[0]).toMatchObject({ url: '/api/v1/interviews/i1/self-hold', body: { slotId: 's1' } });
});

it('books the time that was looked at', async () => {
  open();
  await userEvent.click((await times())[0] as HTMLElement);
  await userEvent.click(await screen.findByRole('button', { name: 'Yes, book this time' }));

  expect(await screen.findByText('What happens next')).toBeTruthy();
  expect(sent[1]).toMatchObject({ body: { slotId: 's1' }, headers: { 'If-Match': '"3"' } });
  expect(sent[1]?.headers['Idempotency-Key']).toBeTruthy();
});

it.each([0, 60, 150])('books once when the button is clicked twice, %i ms apart', async (pause) => {
  open();
  await userEvent.click((await times())[0] as HTMLElement);
  const button = await screen.findByRole('button', { name: 'Yes, book this time' });
  const headings = new Set<string>();
  const watch = new MutationObserver(() =>
    screen.queryAllByRole('heading').forEach((heading) => headings.add(heading.textContent)),
  );
  watch.observe(document.body, { childList: true, subtree: true, characterData: true });

  button.click();
  await new Promise((later) => setTimeout(later, pause));
  button.click();

  expect(await screen.findByText('What happens next')).toBeTruthy();
  watch.disconnect();
  expect(sent.filter(({ url }) => url.endsWith('/pick'))).toHaveLength(1);
  expect(headings).not.toContain('Choose a time for your interview');
  expect(screen.queryByRole('alert')).toBeNull();
});

it('names the nearest free times in place when somebody was faster', async () => {
  refuse['POST self-hold'] = [409, { type: '/problems/slot-full', alternatives: [slot('s9', 32)] }];
  open();
  await userEvent.click((await times())[0] as HTMLElement);

  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('Someone just took that time');
  refuse = {};
  await userEvent.click(within(alert).getByRole('button', { name: /IST/ }));
  expect(sent.at(-1)).toMatchObject({ body: { slotId: 's9' } });
});

it('asks for a reason before it moves an interview, and loses nothing that was typed', async () => {
  view = held(scheduled());
  refuse['POST pick'] = [503, { type: '/problems/overloaded' }];
  open('?step=confirm');
  await userEvent.click(await screen.findByRole('button', { name: 'Yes, move my interview' }));
  expect(screen.getByText('Say in a few words why you need another time.')).toBeTruthy();
  expect(sent).toHaveLength(0);

  const reason = screen.getByRole('textbox', { name: /Why do you need another time/ });
  await userEvent.type(reason, 'Exam that day');
  await userEvent.click(screen.getByRole('button', { name: 'Yes, move my interview' }));
  await screen.findByRole('alert');
  expect((reason as HTMLTextAreaElement).value).toBe('Exam that day');
  expect(sessionStorage.getItem('parley-draft-move-i1')).toBe('Exam that day');
});

it('cancels with a reason', async () => {
  view = scheduled();
  open();
  await userEvent.click(await screen.findByRole('button', { name: 'Cancel my interview' }));
  await userEvent.type(await screen.findByRole('textbox', { name: /Why do you want to cancel/ }), 'New job');
  await userEvent.click(screen.getByRole('button', { name: 'Yes, cancel my interview' }));

  expect(await screen.findByRole('heading', { name: 'This interview was cancelled' })).toBeTruthy();
  expect(sent[0]?.body).toEqual({ reason: 'New job' });
});

it('offers to wait when everything is taken', async () => {
  slots = [];
  open();
  await userEvent.click(await screen.findByRole('button', { name: 'Tell me when a time is free' }));
  expect(await screen.findByText('We will email you when a time is free')).toBeTruthy();
});

it('lets somebody who waited take the time that became free', async () => {
  view = {
    ...pending(),
    waitingSince: at(-5),
    offer: {
      offerId: 'o1',
      slotId: 's1',
      startsAt: at(30),
      endsAt: at(31),
      zone: 'America/New_York',
      interviewerZone: 'Europe/Berlin',
      expiresAt: new Date(Date.now() + 7_000_000).toISOString(),
    },
  };
  open();
  expect(await screen.findByRole('heading', { name: 'A time is free for you' })).toBeTruthy();
  expect(screen.getByText(/We are holding it for you for another 1:5\d:\d\d/)).toBeTruthy();

  await userEvent.click(screen.getByRole('button', { name: 'Yes, take this time' }));
  expect(await screen.findByText('What happens next')).toBeTruthy();
  expect(sent[0]?.url).toBe('/api/v1/interviews/i1/offers/o1/accept');
});

it('gives a self-paced interview its deadline instead of a time to change', async () => {
  view = {
    ...scheduled(),
    can: { pick: false, reschedule: false, cancel: false },
    why: { reschedule: 'self-paced' },
  };
  open();
  expect(await screen.findByText(/^Do it whenever it suits you, until .* IST/)).toBeTruthy();
});

it('shows the times in another zone when the candidate chooses one', async () => {
  sessionStorage.setItem('parley-shown-zone', 'Asia/Kathmandu');
  open();
  expect(await screen.findAllByRole('button', { name: /Asia\/Kathmandu; for the interviewer/ })).toHaveLength(
    3,
  );
});

it.each([
  ['too-late', 'It is too late to change the time here'],
  ['in-progress', 'Your interview has started'],
  ['over', 'This interview is over'],
  ['no-show', 'This interview did not take place'],
  ['cancelled', 'This interview was cancelled'],
] as const)('says where things stand: %s', async (state, title) => {
  view = { ...scheduled(), state, can: { pick: false, reschedule: false, cancel: false } };
  open();
  expect(await screen.findByRole('heading', { level: 1, name: title })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'ruth@example.com' })).toBeTruthy();
});

it.each([
  ['link-replaced', 410],
  ['link-expired', 410],
  ['link-invalid', 404],
])('says why a link does not work: %s', async (code, status) => {
  refuse['GET self-service'] = [status, { type: `/problems/${code}` }];
  open();
  expect(await screen.findByRole('heading', { level: 1, name: /link/i })).toBeTruthy();
});
