import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
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
  recordings: [],
  earlier: [],
  ...more,
});

function open(answers: object) {
  vi.spyOn(globalThis, 'fetch').mockImplementation((input) =>
    Promise.resolve(
      new Response(
        JSON.stringify(
          (input as string).endsWith('/answer-comments')
            ? { items: [] }
            : { interviewId: 'i1', answered: 0, questions: [], transcoding: true, ...answers },
        ),
        { headers: { 'Content-Type': 'application/json' } },
      ),
    ),
  );
  const router = createMemoryRouter([{ path: '*', element: <Answers interview={interview} mine /> }]);
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

const recorded = (state: string, more: object = {}) => ({
  id: `r ${state}`,
  take: 1,
  part: 1,
  state,
  late: false,
  mimeType: 'video/webm',
  ...more,
});

it('plays the parts of a recorded answer as one, and takes the keys of the page', async () => {
  const play = vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue();
  open({
    status: 'finished',
    answered: 2,
    keepUntil: '2027-05-29T10:00:00.000Z',
    questions: [
      asked('q1', 'What?', { answer: 'A bridge' }),
      asked('q2', 'Why?', {
        number: 2,
        by: 'recording',
        recordings: [
          recorded('ready', { id: 'a', duration: 'PT40.5S', mimeType: 'video/mp4' }),
          recorded('ready', { id: 'b', part: 2, duration: 'PT25S', mimeType: 'video/mp4' }),
        ],
      }),
    ],
  });
  expect(await screen.findByText('0:00 / 1:05')).toBeDefined();
  expect(screen.getByText(/Recordings are deleted on/)).toBeDefined();
  await userEvent.keyboard('2');
  const button = screen.getByRole('button', { name: 'Play answer 2' });
  expect(document.activeElement).toBe(button);
  await userEvent.keyboard(' ');
  expect(play).toHaveBeenCalled();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Speed' }), '1.5×');
  expect(document.querySelector('video')?.playbackRate).toBe(1.5);
  localStorage.removeItem('parley-playback-rate');
});

it.each([
  ['uploading', true, /still uploading/],
  ['complete', true, /Being prepared/],
  ['complete', false, /no ffmpeg/],
  ['failed', true, /damaged/],
])('says in words that a recording is %s', async (state, transcoding, words) => {
  open({
    status: 'finished',
    answered: 1,
    transcoding,
    questions: [asked('q1', 'What?', { by: 'recording', recordings: [recorded(state, { late: true })] })],
  });
  expect(await screen.findByText(words)).toBeDefined();
  expect(screen.getByText('Handed in late')).toBeDefined();
});

it('deletes all of it, but only after a question', async () => {
  open({ status: 'finished', answered: 1, questions: [asked('q1', 'What?', { answer: 'A bridge' })] });
  await userEvent.click(await screen.findByRole('button', { name: 'Delete answers' }));
  const dialog = within(await screen.findByRole('dialog'));
  const sent = vi.mocked(fetch);
  expect(sent.mock.calls.map(([, init]) => init?.method)).not.toContain('DELETE');
  await userEvent.click(dialog.getByRole('button', { name: 'Delete answers' }));
  await waitFor(() => expect(sent.mock.calls.map(([, init]) => init?.method)).toContain('DELETE'));
});

it('says when the answers were deleted, and shows none', async () => {
  open({
    status: 'finished',
    answered: 1,
    deletedAt: '2026-11-29T10:00:00.000Z',
    questions: [asked('q1', 'What?', {})],
  });
  expect(await screen.findByText(/The answers were deleted on Sun 29 Nov/)).toBeDefined();
  expect(screen.queryByText('What?')).toBeNull();
});
