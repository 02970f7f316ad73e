import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { expect, it, vi } from 'vitest';
import { caseTabs, type CaseRecord, type CaseTab } from '@/api/cases';
import VerificationPage from './VerificationPage';

vi.setConfig({ testTimeout: 40_000 });

const past = '2026-01-01T10:00:00.000Z';
const record = (id: string, more: Partial<CaseRecord>): CaseRecord => ({
  id,
  caseNumber: `REC-2026-0000${id}`,
  caseType: 'identity',
  status: 'candidate_assigned',
  candidateTokenExpired: false,
  reviewDelegated: false,
  candidateName: `Name ${id}`,
  candidateEmail: `${id}@example.com`,
  candidateMobile: '+919876543210',
  ownerId: 'a',
  tokenExpiresAt: past,
  resubmissions: 0,
  resends: 0,
  createdAt: past,
  updatedAt: past,
  version: 1,
  ...more,
});
const records = [
  record('1', { candidateTokenExpired: true, resends: 2, linkOpenedAt: past }),
  record('2', { candidateTokenExpired: true }),
  record('3', {}),
  record('4', { status: 'submitted', submittedAt: past }),
];
const counts = Object.fromEntries(caseTabs.map((tab, at) => [tab, at + 10])) as Record<CaseTab, number>;
const stats = {
  counts,
  expired: { neverOpened: 9, openedOnly: 2, startedNotFinished: 3 },
  freshLinkRequests: 1,
  now: past,
};
const sent = {
  success: true,
  message: 'New candidate link generated and sent successfully',
  submissionLink: 'https://parley.example/candidate/submit?token=abc',
  expiresAt: '2026-01-03T10:00:00.000Z',
  candidateInfo: { name: 'Name 1', email: '1@example.com', mobile: '+919876543210' },
};
const rows = [
  { id: '1', caseNumber: 'REC-2026-00001', candidateName: 'Name 1', ok: true },
  { id: '2', caseNumber: 'REC-2026-00002', candidateName: 'Name 2', ok: false, code: 'contact-missing' },
];

interface Call {
  method: string;
  path: string;
  body: Record<string, unknown>;
}

function open(search = '', roles = ['admin'], refuse?: [number, object]) {
  const calls: Call[] = [];
  const state = { records };
  const answer = ({ method, path, body }: Call): [number, unknown] => {
    if (path.startsWith('/session')) return [200, { signedIn: true, id: 'a', name: 'A', email: '', roles }];
    if (path.startsWith('/records/stats')) return [200, stats];
    if (path.startsWith('/records/vendors')) return [200, { items: [{ id: 'v', name: 'Vera' }] }];
    if (method === 'POST' && refuse) return refuse;
    if (path.endsWith('/resend-candidate-link')) return [200, sent];
    if (path.endsWith('/resend-batch') && body.dryRun) return [200, { total: 2, resendable: 1, rows }];
    if (path.endsWith('/resend-batch')) return [202, { success: true, batchId: 'b', total: 2 }];
    if (path.includes('/resend-batches/b')) {
      return [200, { batchId: 'b', total: 2, done: 2, failed: 1, finished: true, rows }];
    }
    const total = path.includes('status=candidate_expired') ? 312 : state.records.length;
    return [
      200,
      { success: true, records: state.records, pagination: { total, page: 1, limit: 20, pages: 1 } },
    ];
  };
  vi.spyOn(globalThis, 'fetch').mockImplementation((url, init) => {
    const call = {
      method: init?.method ?? 'GET',
      path: (url as string).replace('/api/v1', ''),
      body: typeof init?.body === 'string' ? (JSON.parse(init.body) as Record<string, unknown>) : {},
    };
    calls.push(call);
    const [status, body] = answer(call);
    const headers = { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json' };
    return Promise.resolve(new Response(JSON.stringify(body), { status, headers }));
  });
  const router = createMemoryRouter([{ path: '*', Component: VerificationPage }], {
    initialEntries: [`/app/verification${search}`],
  });
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  const posts = () => calls.filter(({ method }) => method === 'POST');
  return { calls, posts, router, state };
}

const row = async (name: string) => (await screen.findByText(name)).closest('tr') as HTMLElement;
async function menuOf(name: string) {
  await userEvent.click(within(await row(name)).getByRole('button', { name: `More for ${name}` }));
  return screen.findByRole('menu');
}

it('has the tabs in the order of the contract, each with its count', async () => {
  open();
  await screen.findByText('REC-2026-00001');
  await waitFor(() =>
    expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual([
      'All10',
      'Pending11',
      'Vendor Assigned12',
      'Candidate Assigned13',
      'Candidate Expired14',
      'Submitted15',
      'Assigned16',
      'Approved17',
      'Rejected18',
      'Needs Resubmission19',
    ]),
  );
});

it('keeps tab and search in the address and asks the server for both', async () => {
  const { calls, router } = open('?q=asha');
  await userEvent.click(await screen.findByRole('tab', { name: /Candidate Expired/ }));
  await waitFor(() => expect(router.state.location.search).toBe('?q=asha&status=candidate_expired'));
  expect(calls.some(({ path }) => path.includes('status=candidate_expired') && path.includes('q=asha'))).toBe(
    true,
  );
});

it('offers to resend exactly where the link has expired', async () => {
  open();
  expect(within(await row('Name 1')).getByText('CANDIDATE EXPIRED')).toBeTruthy();
  expect(within(await menuOf('Name 1')).getByRole('menuitem', { name: 'Resend Link' })).toBeTruthy();
  await userEvent.keyboard('{Escape}');
  expect(within(await row('Name 3')).queryByText('CANDIDATE EXPIRED')).toBeNull();
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
  expect(within(await menuOf('Name 3')).queryByRole('menuitem', { name: 'Resend Link' })).toBeNull();
});

it('resends for as long as was chosen and shows the new link to copy', async () => {
  const { posts } = open();
  await userEvent.click(within(await menuOf('Name 1')).getByRole('menuitem', { name: 'Resend Link' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(within(dialog).getByRole('radio', { name: '72 hours' }));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Resend Link' }));
  expect(await within(dialog).findByText(sent.message)).toBeTruthy();
  expect(within(dialog).getByLabelText<HTMLInputElement>('Link for the candidate').value).toBe(
    sent.submissionLink,
  );
  expect(posts()[0]).toMatchObject({ path: '/records/1/resend-candidate-link', body: { expiryHours: 72 } });
});

it('sends no number of hours that the server would refuse', async () => {
  const { posts } = open();
  await userEvent.click(within(await row('Name 1')).getByRole('button', { name: 'Resend Link: Name 1' }));
  const dialog = await screen.findByRole('dialog');
  const hours = within(dialog).getByRole('textbox', { name: 'Any number of hours' });
  await userEvent.clear(hours);
  await userEvent.type(hours, '721');
  expect(within(dialog).getByText('Enter a whole number of hours from 1 to 720.')).toBeTruthy();
  expect(within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Resend Link' }).disabled).toBe(true);
  expect(posts()).toHaveLength(0);
});

it('names what is missing when the candidate cannot be reached', async () => {
  const errors = [{ field: 'candidateMobile', code: 'required', message: 'The mobile number is missing.' }];
  open('', ['admin'], [422, { type: '/problems/contact-missing', errors }]);
  await userEvent.click(within(await row('Name 1')).getByRole('button', { name: 'Resend Link: Name 1' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Resend Link' }));
  expect((await within(dialog).findByRole('alert')).textContent).toContain('The mobile number is missing.');
});

it('resends to many: what it would do, how far it is, what became of each', async () => {
  const { posts } = open();
  await userEvent.click(within(await row('Name 1')).getByRole('checkbox'));
  await userEvent.click(within(await row('Name 2')).getByRole('checkbox'));
  expect(within(await row('Name 3')).queryByRole('checkbox')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Resend links' }));
  const dialog = await screen.findByRole('dialog');
  expect(await within(dialog).findByText('1 can be resent, 1 cannot.')).toBeTruthy();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Resend 1 link' }));
  expect(await within(dialog).findByText('1 resent, 1 not resent.')).toBeTruthy();
  expect(within(dialog).getByText(/We cannot reach the candidate/)).toBeTruthy();
  expect(posts().map(({ body }) => body)).toEqual([
    { ids: ['1', '2'], dryRun: true },
    { ids: ['1', '2'], expiryHours: 48 },
  ]);
});

it('keeps showing what became of each when nobody is stuck any more', async () => {
  const { state } = open();
  await userEvent.click(within(await row('Name 1')).getByRole('checkbox'));
  await userEvent.click(screen.getByRole('button', { name: 'Resend links' }));
  const dialog = await screen.findByRole('dialog');
  state.records = [];
  await userEvent.click(await within(dialog).findByRole('button', { name: 'Resend 1 link' }));
  expect(await screen.findByText('No cases yet')).toBeTruthy();
  expect(within(dialog).getByText('1 resent, 1 not resent.')).toBeTruthy();
});

it('chooses all of the expired ones, on every page', async () => {
  const { posts } = open('?status=candidate_expired&q=na');
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Select all on this page' }));
  await userEvent.click(screen.getByRole('button', { name: 'Select all 312' }));
  await userEvent.click(screen.getByRole('button', { name: 'Resend links' }));
  await screen.findByText('1 can be resent, 1 cannot.');
  expect(posts()[0]?.body).toEqual({ filter: { status: 'candidate_expired', q: 'na' }, dryRun: true });
});

it('a vendor sees cases, and nothing that is for admins', async () => {
  open('', ['vendor']);
  await screen.findByText('REC-2026-00001');
  expect(screen.queryByRole('button', { name: 'New case' })).toBeNull();
  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(screen.queryByText('Never opened', { selector: 'span' })).toBeNull();
  expect(within(await menuOf('Name 1')).queryByRole('menuitem', { name: 'Resend Link' })).toBeNull();
});
