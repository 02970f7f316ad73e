import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Submission } from '@/api/submission';
import SubmissionPage from './SubmissionPage';

configure({ asyncUtilTimeout: 5_000 });

const minutes = 60_000;

const open = (): Submission => ({
  state: 'open',
  caseNumber: 'REC-2026-00042',
  caseType: 'identity',
  candidateName: 'Asha Rao',
  companyName: 'Northwind',
  expiresAt: new Date(Date.now() + 48 * 60 * minutes).toISOString(),
  now: new Date().toISOString(),
  form: {
    type: 'identity',
    version: 1,
    title: 'Proof of identity',
    sections: [
      {
        key: 'person',
        title: 'About you',
        fields: [
          { key: 'fullName', type: 'text', label: 'Full name', required: true },
          { key: 'married', type: 'checkbox', label: 'I had another name', required: false },
          {
            key: 'formerName',
            type: 'text',
            label: 'Former name',
            required: true,
            showIf: { field: 'married', equals: true },
          },
        ],
      },
      {
        key: 'place',
        title: 'Where you live',
        fields: [{ key: 'country', type: 'country', label: 'Country', required: true }],
      },
    ],
  },
  consent: { version: '3', text: 'We keep it for two years.' },
  zone: 'UTC',
  draft: { values: {}, revision: 0 },
  documents: [],
  fieldRequests: [],
});

let view: Submission;
let refuse: Record<string, [number, unknown]>;
let sent: { name: string; body: unknown }[];

beforeEach(() => {
  view = open();
  refuse = {};
  sent = [];
  sessionStorage.clear();
  localStorage.clear();
});

afterEach(() => vi.restoreAllMocks());

function answer(name: string, body: unknown): [number, unknown] {
  if (refuse[name]) return refuse[name];
  if (name === 'PUT /draft') {
    const draft = body as Submission['draft'];
    view = { ...view, draft: { ...draft, revision: draft.revision + 1, savedAt: view.now } };
    return [200, view.draft];
  }
  if (name === 'POST ')
    return [200, { state: 'submitted', caseNumber: view.caseNumber, submittedAt: view.now }];
  if (name === 'POST /fresh-link')
    return [200, { sent: true, requested: false, maskedEmail: 'a***@mail.example' }];
  return [200, view];
}

function visit(search = '') {
  vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) => {
    const name = `${init?.method} ${(input as string).replace('/api/v1/submission', '')}`;
    const body = typeof init?.body === 'string' ? (JSON.parse(init.body) as unknown) : undefined;
    if (name !== 'GET ') sent.push({ name, body });
    const [status, json] = answer(name, body);
    if (status === 0) return Promise.reject(new TypeError('no network'));
    return Promise.resolve(
      new Response(JSON.stringify(json), { status, headers: { 'Content-Type': 'application/json' } }),
    );
  });
  const router = createMemoryRouter([{ path: '/candidate/submit', Component: SubmissionPage }], {
    initialEntries: [`/candidate/submit${search}`],
  });
  return render(
    <MantineProvider>
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retryDelay: 1 } } })}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  );
}

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const sentTo = (name: string) => sent.filter((each) => each.name === name).map(({ body }) => body);

async function begin() {
  await userEvent.click(await screen.findByRole('checkbox', { name: /I have read this/ }));
  await press('Start');
}

it('says who asks and until when, and asks for nothing before the candidate has agreed', async () => {
  visit();
  const heading = await screen.findByRole('heading', { level: 1 });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  expect(screen.getByText(/^You have until /)).toBeTruthy();
  expect(screen.getByText('Version 3 of this text')).toBeTruthy();
  await press('Start');
  expect(screen.getByText(/^Tick the box if you agree/)).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
});

it('tells once that the page was opened', async () => {
  visit();
  await screen.findByRole('heading', { level: 1 });
  await waitFor(() => expect(sentTo('POST /opened')).toHaveLength(1));
});

it('fills in, looks at everything and submits what is asked', async () => {
  visit();
  await begin();
  await userEvent.type(await screen.findByRole('textbox', { name: 'Full name' }), 'Asha Rao');
  await press('Continue');
  fireEvent.change(await screen.findByRole('combobox', { name: 'Country' }), { target: { value: 'IN' } });
  await press('Continue and check everything');
  expect(await screen.findByText('India')).toBeTruthy();
  await press('Submit my details');

  expect(await screen.findByRole('heading', { name: 'Thank you, everything is submitted' })).toBeTruthy();
  expect(screen.getByText('REC-2026-00042')).toBeTruthy();
  expect(sentTo('POST ')).toEqual([
    {
      values: { fullName: 'Asha Rao', country: 'IN' },
      revision: view.draft.revision,
      consentVersion: '3',
      consent: true,
    },
  ]);
  expect(localStorage).toHaveLength(0);
});

it('saves when a field is left, and says so', async () => {
  visit();
  await begin();
  await userEvent.type(await screen.findByRole('textbox', { name: 'Full name' }), 'Asha');
  await userEvent.tab();
  expect(await screen.findByText(/^Saved \d\d:\d\d/)).toBeTruthy();
  expect(sentTo('PUT /draft')).toEqual([{ values: { fullName: 'Asha' }, revision: 0 }]);
});

it('names everything that is not right yet and leads to the field, in its part of the form', async () => {
  view.draft = { values: { married: true }, revision: 4 };
  sessionStorage.setItem('parley-consent-REC-2026-00042-3', '1');
  visit('?step=review');
  await press('Submit my details');
  const alert = await screen.findByRole('alert');
  await waitFor(() => expect(document.activeElement).toBe(alert));
  expect(
    within(alert)
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual(['Full name', 'Former name', 'Country']);
  await userEvent.click(within(alert).getByRole('button', { name: 'Former name' }));
  const field = await screen.findByRole('textbox', { name: 'Former name' });
  await waitFor(() => expect(document.activeElement).toBe(field));
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(sentTo('POST ')).toEqual([]);
});

it('takes the server at its word where it refuses a field', async () => {
  view.draft = { values: { fullName: 'Asha', country: 'IN' }, revision: 4 };
  sessionStorage.setItem('parley-consent-REC-2026-00042-3', '1');
  refuse['POST '] = [
    422,
    { type: '/problems/form-invalid', errors: [{ field: 'fullName', code: 'odd', message: 'is no name' }] },
  ];
  visit('?step=review');
  await press('Submit my details');
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('Full name: is no name');
  await userEvent.click(within(alert).getByRole('button', { name: 'Full name' }));
  await userEvent.type(await screen.findByRole('textbox', { name: 'Full name' }), ' Rao');
  expect(screen.queryByText('is no name')).toBeNull();
});

it('shows what the reviewer asks for again, with the reason at the field', async () => {
  view.draft = { values: { fullName: 'Asha', country: 'IN' }, revision: 9 };
  view.fieldRequests = [
    { key: 'country', reason: 'Your passport says Nepal.', at: '2026-01-01T10:00:00.000Z', round: 1 },
  ];
  visit();
  expect(await screen.findByText('Northwind asks you to correct some answers')).toBeTruthy();
  await userEvent.click(screen.getByRole('checkbox', { name: /I have read this/ }));
  await press('Correct my answers');
  const field = await screen.findByRole('combobox', { name: 'Country' });
  const described = document.getElementById(field.getAttribute('aria-describedby') ?? '');
  expect(described?.textContent).toContain('Your passport says Nepal.');
});

it('brings back after a resend what was typed when the link was dead already', async () => {
  refuse['PUT /draft'] = [410, { type: '/problems/token-expired', requestsLeft: 2 }];
  const { unmount } = visit();
  await begin();
  await userEvent.type(await screen.findByRole('textbox', { name: 'Full name' }), 'Asha');
  refuse['GET '] = [
    410,
    { type: '/problems/token-expired', requestsLeft: 2, maskedEmail: 'a***@mail.example' },
  ];
  await userEvent.tab();
  expect(await screen.findByRole('heading', { name: 'This link has expired' })).toBeTruthy();
  expect(screen.getByText(/^What you filled in is saved/)).toBeTruthy();
  unmount();

  refuse = {};
  visit('?step=person');
  const field = await screen.findByRole('textbox', { name: 'Full name' });
  expect((field as HTMLInputElement).value).toBe('Asha');
  await waitFor(() => expect(view.draft.values).toEqual({ fullName: 'Asha' }));
});

it('offers a fresh link to the masked address', async () => {
  refuse['GET '] = [
    410,
    { type: '/problems/token-expired', requestsLeft: 1, maskedEmail: 'a***@mail.example' },
  ];
  visit();
  expect(await screen.findByText(/a\*\*\*@mail.example/)).toBeTruthy();
  await press('Send me a fresh link');
  const status = (await screen.findByText('A new link is on its way')).closest('[role=status]');
  await waitFor(() => expect(document.activeElement).toBe(status));
});

it('asks the team when two links were sent already', async () => {
  refuse['GET '] = [410, { type: '/problems/token-replaced', requestsLeft: 0 }];
  refuse['POST /fresh-link'] = [200, { sent: false, requested: true }];
  visit();
  await press('Ask for a new link');
  expect(await screen.findByText('We have told our team')).toBeTruthy();
});

it.each([
  ['token-expired', 410, 'This link has expired'],
  ['token-replaced', 410, 'We sent you a new link'],
  ['already-submitted', 409, 'You have already submitted this'],
  ['case-closed', 410, "You don't need to do anything"],
  ['token-invalid', 404, 'This link does not work'],
] as const)('says why the link is dead: %s', async (code, status, title) => {
  refuse['GET '] = [status, { type: `/problems/${code}`, submittedAt: view.now }];
  visit();
  expect(await screen.findByRole('heading', { level: 1, name: title })).toBeTruthy();
});

it('can be tried again when the server does not answer', async () => {
  refuse['GET '] = [0, null];
  visit();
  expect(await screen.findByRole('heading', { name: 'We cannot reach the server' })).toBeTruthy();
  refuse = {};
  await press('Try again');
  expect(await screen.findByText('Version 3 of this text')).toBeTruthy();
});

it('asks to agree again when the text about the details has changed meanwhile', async () => {
  view.draft = { values: { fullName: 'Asha', country: 'IN' }, revision: 4 };
  sessionStorage.setItem('parley-consent-REC-2026-00042-3', '1');
  refuse['POST '] = [
    422,
    { type: '/problems/consent-missing', errors: [{ field: 'consent', code: 'tick', message: 'agree' }] },
  ];
  visit('?step=review');
  expect(await screen.findByRole('button', { name: 'Submit my details' })).toBeTruthy();
  expect(screen.queryByRole('checkbox')).toBeNull();
  view.consent = { version: '4', text: 'We keep it for one year.' };
  await press('Submit my details');

  expect(await screen.findByText('We keep it for one year.')).toBeTruthy();
  refuse = {};
  await userEvent.click(screen.getByRole('checkbox', { name: /I have read this/ }));
  await press('Submit my details');
  expect(await screen.findByText('Thank you, everything is submitted')).toBeTruthy();
  expect(sentTo('POST ').at(-1)).toMatchObject({ consentVersion: '4' });
});
