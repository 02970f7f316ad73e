import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import BankPage from './BankPage';

const question = (id: string, text: string) => ({
  id,
  text,
  answerLimit: 'PT2M',
  takes: 3,
  spoken: true,
});
const bankWith = (version: number, ...questions: unknown[]) => ({
  jobId: 'j1',
  jobTitle: 'Engineer',
  companyName: 'Northwind',
  version,
  questions,
  audio: {},
  about: 'PT4M',
  typedFactor: 3,
});

let bank: unknown;
const saved: Record<string, unknown>[] = [];

function open() {
  vi.spyOn(globalThis, 'fetch').mockImplementation((url, init) => {
    let body = bank;
    if (init?.method === 'PUT') {
      saved.push(JSON.parse(init.body as string) as Record<string, unknown>);
      body = bankWith(2, question('q1', 'What did you build last?'));
    } else if (init?.method === 'POST') {
      const found = { text: 'Why?', answerLimit: 'PT2M', takes: 3, spoken: true };
      const rows = [
        { line: 2, status: 'read', text: 'Why?', question: found, errors: [] },
        { line: 3, status: 'failed', errors: [{ field: 'question', message: 'must not be empty' }] },
      ];
      body = { questions: [found], failed: 1, rows };
    } else if ((url as string).includes('/question-banks?')) {
      const summary = {
        jobId: 'j2',
        jobTitle: 'Designer',
        companyName: 'Northwind',
        version: 1,
        questions: 1,
      };
      body = { items: [summary], pagination: { total: 1, page: 1, limit: 100, pages: 1 } };
    } else if ((url as string).endsWith('/j2')) {
      body = bankWith(1, question('q9', 'What do you draw with?'));
    }
    return Promise.resolve(
      new Response(JSON.stringify(body), { headers: { 'Content-Type': 'application/json' } }),
    );
  });
  const router = createMemoryRouter([{ path: '/app/jobs/:id/questions', Component: BankPage }], {
    initialEntries: ['/app/jobs/j1/questions'],
  });
  render(
    <MantineProvider>
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  );
}

beforeEach(() => {
  saved.length = 0;
  bank = bankWith(1, question('q1', 'What did you build last?'), question('q2', 'Why?'));
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it('saves order and texts as the next version of what was read', async () => {
  open();
  await userEvent.click(await screen.findByLabelText('Move question 2 up'));
  await userEvent.click(screen.getByText('Add question'));
  await userEvent.click(screen.getByText('Save questions'));
  expect(await screen.findByText('Write the question, or remove it.')).toBeDefined();
  const third = within(screen.getByLabelText('Question 3'));
  await userEvent.type(third.getByLabelText(/^Question/), 'How?');
  await userEvent.click(screen.getByText('Save questions'));
  await vi.waitFor(() => expect(saved).toHaveLength(1));
  expect(saved[0]).toEqual({
    version: 1,
    questions: [
      { id: 'q2', text: 'Why?', answerLimit: 'PT120S', takes: 3, spoken: true },
      { id: 'q1', text: 'What did you build last?', answerLimit: 'PT120S', takes: 3, spoken: true },
      { text: 'How?', answerLimit: 'PT120S', takes: 3, spoken: true },
    ],
  });
});

it('copies the questions of another job below the own ones', async () => {
  open();
  await userEvent.click(await screen.findByText('Copy from another job'));
  const jobs = await screen.findByLabelText('From which job?');
  await userEvent.selectOptions(jobs, 'Designer · Northwind (1 question)');
  await userEvent.click(screen.getByText('Add these questions'));
  expect(await screen.findByDisplayValue('What do you draw with?')).toBeDefined();
});

it('shows the questions as candidates see them', async () => {
  open();
  await userEvent.click(await screen.findByText('See it as candidates do'));
  expect(await screen.findByText('What did you build last?', { selector: 'h1' })).toBeDefined();
  await userEvent.click(screen.getByText('Start my answer'));
  await userEvent.type(await screen.findByLabelText('Your answer'), 'Something');
  await userEvent.click(screen.getByText('Send answer'));
  expect(await screen.findByText('Why?', { selector: 'h1' })).toBeDefined();
  await userEvent.click(screen.getByText('Go on without answering'));
  expect(await screen.findByText('That was the last question.')).toBeDefined();
  expect(saved).toEqual([]);
});

it('reads questions from a file into the form, which saves them', async () => {
  bank = bankWith(1, question('q1', 'What did you build last?'));
  open();
  await userEvent.click(await screen.findByRole('button', { name: 'Read from a CSV file' }));
  const dialog = await screen.findByRole('dialog');
  const file = new File(['question\nWhy?\n'], 'questions.csv', { type: 'text/csv' });
  await userEvent.upload(dialog.querySelector<HTMLInputElement>('input[type="file"]')!, file);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Check the file' }));
  expect(await within(dialog).findByText('1 question found. Lines that cannot be read: 1.')).toBeDefined();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Add 1 question' }));
  expect(await screen.findByDisplayValue('Why?')).toBeDefined();
  expect(saved).toEqual([]);
});
