import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { expect, it, vi } from 'vitest';
import InvitesPage from './InvitesPage';

vi.setConfig({ testTimeout: 40_000 });

const past = '2026-01-01T10:00:00.000Z';
const invite = (id: string, status: string) => ({
  id,
  interviewId: `interview-${id}`,
  jobTitle: 'Data Engineer',
  email: `${id}@example.com`,
  name: `Name ${id}`,
  status,
  issuedAt: past,
  expiresAt: past,
  renewals: 0,
});
const asking = { id: 'r', status: 'open', note: 'I was ill', askedAt: past };
const invites = [
  invite('1', 'pending'),
  { ...invite('2', 'expired'), extensionRequest: asking },
  invite('3', 'completed'),
];
const interviews = [
  { id: 'interview-7', candidate: { name: 'Asha Rao' }, jobTitle: 'Data Engineer', status: 'PENDING' },
  { id: 'interview-8', candidate: { name: 'Liam Chen' }, jobTitle: 'Data Engineer', status: 'SCHEDULED' },
];
const rows = [
  { line: 1, ok: true, email: '1@example.com', outcome: 'extended' },
  { line: 2, ok: false, email: '2@example.com', code: 'illegal-transition', detail: 'It was withdrawn.' },
];

interface Call {
  method: string;
  path: string;
  type: string;
  body: Record<string, unknown>;
}

function open() {
  const calls: Call[] = [];
  const answer = ({ method, path, body, type }: Call): [number, unknown] => {
    const bulk = path.startsWith('/bulk-manage-invites');
    if (bulk && method === 'GET') {
      const done = rows.map((row) => ({ ...row, done: true }));
      return [200, { batchId: 'b', total: 2, done: 2, failed: 1, finished: true, rows: done }];
    }
    if (bulk && (body.dryRun || path.includes('dryRun=true'))) return [200, { total: 2, ready: 1, rows }];
    if (bulk) return [202, { batchId: 'b', total: 2, action: type }];
    if (path.startsWith('/interviews')) return [200, { items: interviews }];
    if (path.startsWith('/session'))
      return [200, { signedIn: true, id: 'a', name: 'A', roles: ['recruiter'] }];
    // two pages of which the test's first one is short
    const second = path.includes('page=2');
    const items = second ? [invite('4', 'pending')] : invites;
    return [200, { items, pagination: { total: 4, page: second ? 2 : 1, limit: 20, pages: 2 } }];
  };
  vi.spyOn(globalThis, 'fetch').mockImplementation((url, init) => {
    const call = {
      method: init?.method ?? 'GET',
      path: (url as string).replace('/api/v1', ''),
      type: new Headers(init?.headers).get('Content-Type') ?? '',
      body: typeof init?.body === 'string' ? (JSON.parse(init.body) as Record<string, unknown>) : {},
    };
    calls.push(call);
    const [status, body] = answer(call);
    const headers = { 'Content-Type': 'application/json' };
    return Promise.resolve(new Response(JSON.stringify(body), { status, headers }));
  });
  const router = createMemoryRouter([{ path: '*', Component: InvitesPage }], {
    initialEntries: ['/app/invites'],
  });
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  return () => calls.filter(({ method }) => method === 'POST');
}

it('gives many more time: what it would do, how far it is, what became of each', async () => {
  const posts = open();
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Select all on this page' }));
  expect(screen.queryByRole('checkbox', { name: 'Select the invite to Name 3' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Give more time' }));
  const dialog = await screen.findByRole('dialog');
  expect(await within(dialog).findByText('1 can be done, 1 cannot.')).toBeTruthy();
  await userEvent.click(within(dialog).getByRole('radio', { name: '72 hours' }));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Extend 1 invite' }));
  expect(await within(dialog).findByText('1 done, 1 not done.')).toBeTruthy();
  expect(within(dialog).getByText('More time given')).toBeTruthy();
  expect(within(dialog).getByText('It was withdrawn.')).toBeTruthy();
  const [check, start] = posts().map(({ body }) => body);
  const items = [{ inviteId: '1' }, { inviteId: '2' }];
  expect(check).toMatchObject({ action: 'extend', dryRun: true, items });
  expect(start).toMatchObject({ action: 'extend', items });
  const hours = (new Date(String(start?.expiresAt)).getTime() - Date.now()) / 3_600_000;
  expect(hours).toBeGreaterThan(71.9);
  expect(hours).toBeLessThan(72.1);
});

it('sends no number of hours that the server would refuse', async () => {
  open();
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Select the invite to Name 1' }));
  await userEvent.click(screen.getByRole('button', { name: 'Give more time' }));
  const dialog = await screen.findByRole('dialog');
  const hours = await within(dialog).findByRole('textbox', { name: 'Any number of hours' });
  await userEvent.clear(hours);
  await userEvent.type(hours, '2160');
  expect(within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Extend 1 invite' }).disabled).toBe(
    true,
  );
});

it('shows what a file would do before it sends anything', async () => {
  const posts = open();
  await userEvent.click(await screen.findByRole('button', { name: 'Invite from a file' }));
  const dialog = await screen.findByRole('dialog');
  const file = new File(['interviewId,email\n'], 'invites.csv', { type: 'text/csv' });
  await userEvent.upload(dialog.querySelector<HTMLInputElement>('input[type=file]')!, file);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Check the file' }));
  expect(await within(dialog).findByText('1 can be done, 1 cannot.')).toBeTruthy();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Send 1 invite' }));
  expect(await screen.findByText('1 done, 1 not done.')).toBeTruthy();
  expect(posts().map(({ path, type }) => [path, type])).toEqual([
    ['/bulk-manage-invites?action=create&dryRun=true', 'text/csv'],
    ['/bulk-manage-invites?action=create&dryRun=false', 'text/csv'],
  ]);
});

it('answers who asks for more time: a new code as long as before, or the reason why not', async () => {
  const posts = open();
  await userEvent.click(await screen.findByRole('button', { name: 'Answer: Name 2' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText('“I was ill”')).toBeTruthy();
  await userEvent.click(within(dialog).getByRole('radio', { name: 'Decline' }));
  await userEvent.type(within(dialog).getByRole('textbox'), 'The position is filled');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Decline' }));
  await waitFor(() =>
    expect(posts()).toMatchObject([
      { path: '/invites/2/extension-requests/r/decline', body: { reason: 'The position is filled' } },
    ]),
  );
});

it('chooses what matches on every page, but what cannot be managed', async () => {
  const posts = open();
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Select all on this page' }));
  await userEvent.click(screen.getByRole('button', { name: 'Select all that match, on every page' }));
  await screen.findByText('3 selected');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Select the invite to Name 2' }));
  await screen.findByText('2 selected');
  await userEvent.click(screen.getByRole('button', { name: 'Withdraw' }));
  await waitFor(() =>
    expect(posts()[0]?.body).toMatchObject({
      action: 'revoke',
      dryRun: true,
      items: [{ inviteId: '1' }, { inviteId: '4' }],
    }),
  );
});

it('invites candidates who were chosen by name', async () => {
  const posts = open();
  await userEvent.click(await screen.findByRole('button', { name: 'Invite candidates' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(await within(dialog).findByRole('checkbox', { name: /^Liam Chen · Data Engineer/ }));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Check 1 interview' }));
  expect(await screen.findByText('1 can be done, 1 cannot.')).toBeTruthy();
  expect(posts()[0]?.body).toMatchObject({
    action: 'create',
    dryRun: true,
    items: [{ interviewId: 'interview-8' }],
  });
});
