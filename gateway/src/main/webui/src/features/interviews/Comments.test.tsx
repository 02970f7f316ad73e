import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import type { AnsweredQuestion } from '@/api/answers';
import { Comments } from './Comments';
import { Playback } from './player/playback';

const question: AnsweredQuestion = {
  id: 'q1',
  number: 1,
  text: 'What?',
  answerLimit: 'PT2M',
  takes: 1,
  skipped: false,
  earlier: [],
  recordings: [
    { id: 'r', take: 1, part: 1, state: 'ready', late: false, duration: 'PT40S', mimeType: 'video/mp4' },
  ],
};
const comment = (id: string, more: object) => ({
  id,
  questionId: 'q1',
  text: id,
  authorName: 'Rita',
  writtenAt: '2026-12-01T10:00:00.000Z',
  current: true,
  mine: false,
  ...more,
});

function open(items: object[], position?: number) {
  const sent: unknown[] = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation((_, init) => {
    if (init?.method === 'POST') sent.push(JSON.parse(init.body as string));
    return Promise.resolve(
      new Response(JSON.stringify({ items }), { headers: { 'Content-Type': 'application/json' } }),
    );
  });
  const playback = new Playback();
  const playFrom = vi.fn();
  if (position !== undefined) {
    const player = { toggle: vi.fn(), jump: vi.fn(), pause: vi.fn(), show: vi.fn() };
    playback.register(1, { ...player, position: () => position, playFrom });
  }
  render(
    <MantineProvider>
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <Comments interviewId="i1" question={question} place={1} playback={playback} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  return { sent, playFrom };
}

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it('writes at the moment at which the recording stands', async () => {
  const { sent } = open([], 12.34);
  await userEvent.click(await screen.findByRole('button', { name: 'Comment' }));
  expect(screen.getByRole('checkbox', { name: 'At 0:12 of the recording' })).toHaveProperty('checked', true);
  await userEvent.type(screen.getByRole('textbox', { name: 'Comment' }), ' Clear ');
  await userEvent.click(screen.getByRole('button', { name: 'Save comment' }));
  await waitFor(() => expect(sent).toEqual([{ questionId: 'q1', text: 'Clear', at: 'PT12.3S' }]));
  await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
});

it('plays from the moment of a comment, but not of one about an earlier answer', async () => {
  const { playFrom } = open(
    [comment('a', { at: 'PT12.3S' }), comment('b', { at: 'PT5S', current: false })],
    0,
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Play from 0:12' }));
  expect(playFrom).toHaveBeenCalledWith(12.3);
  expect(screen.queryByRole('button', { name: 'Play from 0:05' })).toBeNull();
  expect(screen.getByText(/about the earlier answer/)).toBeDefined();
});

it('offers to delete only what is one’s own', async () => {
  open([comment('a', { mine: true }), comment('b', {}), comment('c', { questionId: 'other' })]);
  expect(await screen.findByText('b')).toBeDefined();
  expect(screen.getAllByRole('button', { name: 'Delete comment' })).toHaveLength(1);
  expect(screen.queryByText('c')).toBeNull();
});
