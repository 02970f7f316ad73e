import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { expect, it, vi } from 'vitest';
import type { Interview } from '@/api/types';
import { Scorecards } from './Scorecards';

vi.setConfig({ testTimeout: 30_000 });

const interview = { id: 'i1', ownerId: 'owner', status: 'COMPLETED' } as unknown as Interview;
const criteria = [
  { key: 'depth', label: 'Depth', scale: 5, optional: false },
  { key: 'fit', label: 'Fit', scale: 3, optional: true },
];
const empty = {
  interviewId: 'i1',
  jobId: 'j1',
  form: { version: 1, criteria },
  canFill: true,
  submitFrom: '2026-01-01T10:00:00.000Z',
  others: [],
  hidden: 1,
  waiting: [{ id: 'me', name: 'Ina' }],
  now: '2026-01-01T11:00:00.000Z',
};
const card = (more: object) => ({
  id: 'c1',
  interviewer: { id: 'me', name: 'Ina' },
  formVersion: 1,
  criteria,
  ratings: {},
  submitted: false,
  updatedAt: empty.now,
  version: 0,
  ...more,
});

type Put = (body: Record<string, unknown>) => [number, unknown];

function open(scorecards: object, put: Put = () => [500, {}]) {
  const sent: Record<string, unknown>[] = [];
  const state = { scorecards };
  vi.spyOn(globalThis, 'fetch').mockImplementation((url, init) => {
    let [status, body]: [number, unknown] = [200, state.scorecards];
    if ((url as string).endsWith('/session')) body = { signedIn: true, id: 'me', roles: ['interviewer'] };
    if (init?.method === 'PUT') {
      const request = JSON.parse(init.body as string) as Record<string, unknown>;
      sent.push(request);
      [status, body] = put(request);
      if (status === 200) state.scorecards = body as object;
    }
    const headers = { 'Content-Type': 'application/json' };
    return Promise.resolve(new Response(JSON.stringify(body), { status, headers }));
  });
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <MemoryRouter>
          <Scorecards interview={interview} />
        </MemoryRouter>
      </QueryClientProvider>
    </MantineProvider>,
  );
  return { sent, state };
}

async function write(text: string) {
  await userEvent.click(await screen.findByRole('textbox', { name: 'Notes' }));
  await userEvent.paste(text);
}

it('keeps what is typed by itself, with the version it was answered', async () => {
  let version = 0;
  const { sent } = open(empty, (request) => [
    200,
    { ...empty, mine: card({ ...request, version: version++ }) },
  ]);
  await write('Clear');
  await screen.findByText('Draft saved. Nobody else sees it.', {}, { timeout: 12_000 });
  await userEvent.click(screen.getByRole('radio', { name: '4 of 5' }));
  await waitFor(() => expect(sent).toHaveLength(2), { timeout: 12_000 });
  expect(sent[0]).toMatchObject({ notes: 'Clear', submitted: false });
  expect(sent[0]).not.toHaveProperty('version');
  expect(sent[1]).toMatchObject({ notes: 'Clear', ratings: { depth: 4 }, version: 0 });
});

it('says that cards of others wait for the own one', async () => {
  open(empty);
  expect(await screen.findByText(/1 other scorecard is in/)).toBeTruthy();
});

it('names what is missing and submits only after a yes', async () => {
  const { sent } = open(empty, (request) => [200, { ...empty, canFill: false, mine: card(request) }]);
  const submit = await screen.findByRole('button', { name: 'Submit scorecard' });
  await userEvent.click(submit);
  expect((await screen.findByRole('alert')).textContent).toContain('2 answers are missing.');
  expect(sent).toHaveLength(0);
  await userEvent.click(screen.getByRole('radio', { name: '2 of 5' }));
  await userEvent.click(screen.getByRole('radio', { name: 'Strong no' }));
  await userEvent.click(submit);
  const dialog = await screen.findByRole('dialog');
  expect(sent.filter((each) => each.submitted)).toHaveLength(0);
  const yes = [...dialog.querySelectorAll('button')].find((each) => each.textContent === 'Submit scorecard');
  await userEvent.click(yes as HTMLElement);
  await screen.findByText('Your scorecard');
  expect(sent.at(-1)).toMatchObject({ submitted: true, ratings: { depth: 2 }, recommendation: 'STRONG_NO' });
});

it('overwrites nothing of another tab: the writer chooses', async () => {
  const theirs = { ...empty, mine: card({ notes: 'from the other tab', version: 7 }) };
  const { sent, state } = open(empty, (request) =>
    request.version === 7
      ? [200, { ...empty, mine: card({ ...request, version: 8 }) }]
      : [412, { type: '/problems/stale-version', currentVersion: 7 }],
  );
  await write('here');
  await screen.findByText('Changed in another tab', {}, { timeout: 12_000 });
  state.scorecards = theirs;
  await userEvent.click(screen.getByRole('button', { name: 'Show the other version' }));
  await waitFor(() =>
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Notes' }).value).toBe(
      'from the other tab',
    ),
  );
  expect(sent).toHaveLength(1);
});

it('keeps what is typed here when the writer wants that', async () => {
  const { sent, state } = open(empty, (request) =>
    request.version === 7
      ? [200, { ...empty, mine: card({ ...request, version: 8 }) }]
      : [412, { type: '/problems/stale-version', currentVersion: 7 }],
  );
  await write('here');
  await screen.findByText('Changed in another tab', {}, { timeout: 12_000 });
  state.scorecards = { ...empty, mine: card({ notes: 'there', version: 7 }) };
  await userEvent.click(screen.getByRole('button', { name: 'Keep what I typed here' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]).toMatchObject({ notes: 'here', version: 7 });
});
