import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, expect, it, vi } from 'vitest';
import type { Interview } from '@/api/types';
import Answers from './Answers';

const interview = { id: 'i1', jobId: 'j1' } as Interview;
const asked = (id: string, text: string, more: object) => ({
  id,
  number: 1,
  text,
  answerLimit: 'PT2M',
  takes: 1,
  skipped: false,
  ...more,
});

function open(answers: object) {
  vi.spyOn(globalThis, 'fetch').mockImplementation(() =>
    Promise.resolve(
      new Response(JSON.stringify({ interviewId: 'i1', answered: 0, questions: [], ...answers }), {
        headers: { 'Content-Type': 'application/json' },
      }),
    ),
  );
  const router = createMemoryRouter([{ path: '*', element: <Answers interview={interview} /> }]);
  render(
    <MantineProvider>
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  );
}

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it('shows each answer with its question, and what was not answered', async () => {
  open({
    status: 'finished',
    answered: 1,
    questions: [
      asked('q1', 'What?', { answer: 'A bridge', usedTime: 'PT1M5.2S', takes: 2 }),
      asked('q2', 'Why?', { skipped: true }),
      asked('q3', 'How?', {}),
    ],
  });
  expect(await screen.findByText('Finished. 1 of 3 questions answered.')).toBeDefined();
  expect(screen.getByText('A bridge')).toBeDefined();
  expect(screen.getByText('Typed in 1:05 · 2 tries')).toBeDefined();
  expect(screen.getByText('Skipped by the candidate')).toBeDefined();
  expect(screen.getByText('Not answered')).toBeDefined();
});

it('tells a recruiter who has written no questions where to do it', async () => {
  open({ status: 'not-started' });
  const link = await screen.findByRole('link', { name: 'Write the questions' });
  expect(link.getAttribute('href')).toBe('/app/jobs/j1/questions');
});
