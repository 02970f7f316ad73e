import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { beforeEach, expect, it, vi } from 'vitest';
import type { CaseRecord } from '@/api/cases';
import type { CaseSubmission } from '@/api/caseSubmission';
import CasePage from './CasePage';

vi.setConfig({ testTimeout: 40_000 });
beforeEach(() => sessionStorage.clear());

const past = '2026-01-01T10:00:00.000Z';
const record: CaseRecord = {
  id: 'c1',
  caseNumber: 'REC-2026-00001',
  caseType: 'identity',
  status: 'assigned',
  candidateTokenExpired: false,
  candidateName: 'Asha Raman',
  candidateEmail: 'asha@example.com',
  candidateMobile: '+919876543210',
  reviewDelegated: false,
  reviewerId: 'a',
  reviewerName: 'Ada',
  ownerId: 'a',
  submittedAt: past,
  resubmissions: 0,
  resends: 1,
  createdAt: past,
  updatedAt: past,
  version: 7,
};
const submission: CaseSubmission = {
  form: {
    type: 'identity',
    version: 1,
    title: 'Identity',
    sections: [
      {
        key: 'person',
        title: 'About you',
        fields: [
          { key: 'name', type: 'text', label: 'Full name', required: false },
          {
            key: 'maiden',
            type: 'text',
            label: 'Name before',
            required: false,
            showIf: { field: 'married', equals: true },
          },
          { key: 'passport', type: 'document', label: 'Passport', required: false },
          { key: 'photo', type: 'document', label: 'Photo', required: false },
        ],
      },
    ],
  },
  values: { name: 'Asha R' },
  documents: [
    document('d1', 'passport', 'passport.pdf', 'application/pdf'),
    document('d2', 'photo', 'me.png', 'image/png'),
    document('d3', 'photo', 'me.heic', 'image/heic'),
  ],
  number: 1,
  consent: { version: '1', text: 'Yes.', acceptedAt: past },
  submittedAt: past,
  resubmission: [],
  previous: [],
};
function document(id: string, key: string, fileName: string, contentType: string) {
  return {
    id,
    key,
    fileName,
    contentType,
    size: 2048,
    sha256: 'ab',
    uploadedAt: past,
    scan: 'clean' as const,
  };
}

function open(more: Partial<CaseRecord> = {}, search = '') {
  const sent: [string, Record<string, unknown>, Record<string, string>][] = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation((url, init) => {
    const path = (url as string).replace('/api/v1', '');
    if (init?.method && init.method !== 'GET') {
      const body = JSON.parse(init.body as string) as Record<string, unknown>;
      sent.push([path, body, init.headers as Record<string, string>]);
    }
    const answers: [RegExp, unknown][] = [
      [/^\/session/, { signedIn: true, id: 'a', name: 'Ada', email: '', roles: ['admin'] }],
      [/\/vendors/, { items: [{ id: 'v', name: 'Vera' }] }],
      [/\/submission/, submission],
      [/\/(logs|links)/, { items: [] }],
      [/^\/notifications/, { items: [] }],
      [/^\/records\/c1/, { ...record, ...more }],
    ];
    const found = answers.find(([pattern]) => pattern.test(path));
    const headers = { 'Content-Type': 'application/json' };
    return Promise.resolve(
      new Response(JSON.stringify(found?.[1] ?? {}), { status: found ? 200 : 404, headers }),
    );
  });
  const router = createMemoryRouter([{ path: '/app/verification/:id', Component: CasePage }], {
    initialEntries: [`/app/verification/c1${search}`],
  });
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  return { sent };
}

it('shows answers and documents side by side, and a file that no browser shows only as a download', async () => {
  open();
  expect(await screen.findByText('Asha R')).toBeTruthy();
  expect(screen.queryByText('Name before')).toBeNull();
  expect(screen.getByTitle('Document passport.pdf').getAttribute('src')).toBe(
    '/api/v1/records/c1/documents/d1#navpanes=0&view=FitH',
  );
  await userEvent.click(screen.getByRole('button', { name: 'me.png' }));
  expect(screen.getByRole('img', { name: 'Document me.png' }).getAttribute('src')).toBe(
    '/api/v1/records/c1/documents/d2',
  );
  await userEvent.click(screen.getByRole('button', { name: 'me.heic' }));
  expect(screen.getByRole('link', { name: 'Download' })).toBeTruthy();
});

it('asks for single fields again, each with its reason', async () => {
  const { sent } = open();
  await userEvent.click(await screen.findByRole('button', { name: 'Ask for correction: Passport' }));
  await userEvent.click(screen.getByRole('button', { name: 'Ask for 1 correction' }));
  let dialog = await screen.findByRole('dialog');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Ask for corrections' }));
  expect(within(dialog).getByText('Say what to correct.')).toBeTruthy();
  expect(sent).toHaveLength(0);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Go back' }));
  await userEvent.click(await screen.findByRole('textbox', { name: 'Reason for correction: Passport' }));
  await userEvent.paste('The page is cut off.');
  await userEvent.click(screen.getByRole('button', { name: 'Ask for 1 correction' }));
  dialog = await screen.findByRole('dialog');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Ask for corrections' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.[0]).toBe('/records/c1/review');
  expect(sent[0]?.[1]).toEqual({
    decision: 'needs_resubmission',
    fields: [{ key: 'passport', reason: 'The page is cut off.' }],
    expiryHours: 48,
  });
});

it('rejects only with a reason', async () => {
  const { sent } = open();
  await userEvent.click(await screen.findByRole('button', { name: 'Reject' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Reject' }));
  expect(within(dialog).getByText('Enter a reason.')).toBeTruthy();
  await userEvent.type(within(dialog).getByRole('textbox'), 'Not genuine');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Reject' }));
  await waitFor(() => expect(sent[0]?.[1]).toEqual({ decision: 'rejected', reason: 'Not genuine' }));
});

it('corrects the contact of the version that was read', async () => {
  const { sent } = open({ status: 'candidate_assigned' }, '?do=contact');
  const dialog = await screen.findByRole('dialog');
  const email = within(dialog).getByRole('textbox', { name: 'Email' });
  await userEvent.clear(email);
  await userEvent.type(email, 'asha.raman@example.com');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Save contact' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.[1]).toMatchObject({ candidateEmail: 'asha.raman@example.com' });
  expect(sent[0]?.[2]['If-Match']).toBe('"7"');
});

it('goes back to pending with a reason, and asks before', async () => {
  const { sent } = open({ status: 'candidate_assigned' });
  await userEvent.click(await screen.findByRole('button', { name: 'More' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Back to pending' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.type(within(dialog).getByRole('textbox'), 'Unreachable');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Back to pending' }));
  await waitFor(() =>
    expect(sent[0]?.slice(0, 2)).toEqual(['/records/c1/back-to-pending', { reason: 'Unreachable' }]),
  );
});

it('opens no dialog of an address that the case does not allow', async () => {
  open({}, '?do=resend');
  await screen.findByText('Asha R');
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('decides nothing that somebody else reviews', async () => {
  open({ reviewerId: 'b' });
  await screen.findByText('Asha R');
  expect(screen.queryByRole('button', { name: 'Approve' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Ask for correction: Passport' })).toBeNull();
});
