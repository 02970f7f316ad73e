import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Reopening } from '@/api/reopenings';
import type { Interview } from '@/api/types';
import AskAgain from './AskAgain';

const interview = { id: 'i1', zone: 'Asia/Kolkata', candidate: { name: 'Asha' } } as Interview;
const question = {
  id: 'q1',
  number: 1,
  text: 'What?',
  answerLimit: 'PT2M',
  takes: 1,
  skipped: false,
  recordings: [],
  earlier: [{ id: 'old', take: 1, part: 1, state: 'ready', late: false, mimeType: 'video/mp4' }],
};
const reopening: Reopening = {
  id: 'r1',
  questionId: 'q1',
  reason: 'It stops in the middle.',
  until: '2026-12-07T16:00:00.000Z',
  reopenedBy: 'r',
  reopenedAt: '2026-12-01T16:00:00.000Z',
  oldAnswer: 'A bri',
  answered: false,
};
const sent: [string, Record<string, unknown>][] = [];

function open(status: string, reopenings: Reopening[]) {
  sent.length = 0;
  vi.spyOn(globalThis, 'fetch').mockImplementation((url, init) => {
    if (init?.method === 'POST')
      sent.push([url as string, JSON.parse(init.body as string) as Record<string, unknown>]);
    const body = (url as string).endsWith('/answers')
      ? { interviewId: 'i1', status, answered: 1, questions: [question] }
      : { reopenings: init?.method === 'POST' ? [reopening] : reopenings };
    return Promise.resolve(
      new Response(JSON.stringify(body), { headers: { 'Content-Type': 'application/json' } }),
    );
  });
  render(
    <MantineProvider>
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <AskAgain interview={interview} />
      </QueryClientProvider>
    </MantineProvider>,
  );
}

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it('asks one question again with a reason', async () => {
  open('finished', []);
  fireEvent.click(await screen.findByText('Ask one question again'));
  fireEvent.change(await screen.findByLabelText(/^Question/), { target: { value: 'q1' } });
  fireEvent.change(screen.getByLabelText(/^Reason/), { target: { value: 'Broken' } });
  fireEvent.click(screen.getByText('Ask again', { selector: 'button *' }));
  expect(await screen.findByText(/Waiting for the answer until/)).toBeDefined();
  expect(sent[0]?.[0]).toContain('/interviews/i1/answers/q1/reopen');
  expect(sent[0]?.[1]).toMatchObject({ reason: 'Broken' });
});

it('keeps the earlier answer in sight when there is another one', async () => {
  open('finished', [{ ...reopening, answered: true, closedAt: '2026-12-02T16:00:00.000Z' }]);
  expect(await screen.findByText(/Answered again/)).toBeDefined();
  expect(screen.getByText('A bri')).toBeDefined();
});

it('plays the earlier recording when there is another answer', async () => {
  const recorded = { ...reopening, answered: true, closedAt: '2026-12-02T16:00:00.000Z', oldTake: 1 };
  delete recorded.oldAnswer;
  open('finished', [recorded]);
  const player = await screen.findByLabelText('The earlier answer to question 1, part 1');
  expect(player.getAttribute('src')).toBe('/api/v1/interviews/i1/answers/recordings/old/media');
});
