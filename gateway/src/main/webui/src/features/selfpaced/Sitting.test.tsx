import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { AskedQuestion, SelfPaced } from '@/api/selfPaced';
import Sitting from './Sitting';

const now = () => new Date().toISOString();
const in90s = () => new Date(Date.now() + 90_000).toISOString();

const ready = (): SelfPaced => ({
  interviewId: 'i1',
  state: 'ready',
  jobTitle: 'Engineer',
  companyName: 'Northwind',
  contactName: 'Rhea Recruiter',
  opensAt: '2026-11-01T00:00:00.000Z',
  deadline: '2026-12-07T16:00:00.000Z',
  zone: 'Asia/Kolkata',
  now: now(),
  questions: 2,
  answered: 0,
  about: 'PT6M30S',
  extraPercent: 0,
  consentVersion: '2026-11',
  keptFor: 'PT4320H',
  uploads: [],
  maxChunkBytes: 8_000_000,
});

const first: AskedQuestion = {
  id: 'q1',
  number: 1,
  last: false,
  text: 'What did you build last?',
  phase: 'thinking',
  answerTime: 'PT3M',
  take: 0,
  takes: 2,
  mayBegin: true,
  draftRevision: 0,
  recordingTime: 'PT1M',
  recorded: false,
  recordings: [],
};
const running = (question: Partial<AskedQuestion>): SelfPaced => ({
  ...ready(),
  state: 'running',
  question: { ...first, ...question },
});

let view: SelfPaced;
let answers: Record<string, () => SelfPaced | { revision: number }>;
let refused: string | undefined;
const sent: [string, Record<string, unknown>][] = [];

function open() {
  vi.spyOn(globalThis, 'fetch').mockImplementation((url, init) => {
    const verb = (url as string).split('/').at(-1) ?? '';
    if (init?.method !== 'GET')
      sent.push([verb, JSON.parse((init?.body as string | null) ?? '{}') as Record<string, unknown>]);
    if (refused && init?.method !== 'GET') {
      const problem = {
        type: `/problems/${refused}`,
        code: refused,
        title: 'Refused',
        detail: 'Refused',
        status: 409,
      };
      return Promise.resolve(
        new Response(JSON.stringify(problem), {
          status: 409,
          headers: { 'Content-Type': 'application/problem+json' },
        }),
      );
    }
    const next = init?.method === 'GET' ? view : answers[verb]?.();
    if (next && 'state' in next) view = next;
    return Promise.resolve(
      new Response(JSON.stringify(next), { headers: { 'Content-Type': 'application/json' } }),
    );
  });
  render(
    <MantineProvider>
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <Sitting id="i1" />
      </QueryClientProvider>
    </MantineProvider>,
  );
}

beforeEach(() => {
  localStorage.clear();
  sent.length = 0;
  refused = undefined;
  answers = {};
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it('says what awaits the candidate, and begins only when they agree', async () => {
  view = ready();
  answers.start = () => running({});
  open();
  expect(await screen.findByText(/2 questions, one after the other/)).toBeDefined();
  expect(screen.getByText(/Northwind reads or plays your answers/)).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Show the first question' }));
  expect(screen.getByText(/Tick the box to agree/)).toBeDefined();
  expect(sent).toEqual([]);
  await userEvent.click(screen.getByRole('checkbox'));
  await userEvent.click(screen.getByRole('button', { name: 'Show the first question' }));
  expect(await screen.findByRole('heading', { name: 'What did you build last?' })).toBeDefined();
  expect(sent).toEqual([['start', { interviewId: 'i1', consentVersion: '2026-11' }]]);
});

it('counts down for who comes early, and begins when it is time', async () => {
  view = { ...ready(), state: 'too-early', opensAt: new Date(Date.now() + 1_500).toISOString() };
  open();
  const timer = await screen.findByRole('timer');
  expect(timer.getAttribute('aria-label')).toMatch(/^You can begin on /);
  expect(timer.textContent).toMatch(/^00hr00min0[12]sec$/);
  view = ready();
  expect(await screen.findByRole('button', { name: 'Show the first question' })).toBeDefined();
});

it('goes from thinking over typing to the next question', async () => {
  view = running({});
  answers.begin = () =>
    running({ phase: 'answering', take: 1, mayBegin: false, draftRevision: 1, answerEndsAt: in90s() });
  answers.draft = () => ({ revision: 2 });
  answers.answers = () => running({ phase: 'done', take: 1, answer: 'A bridge' });
  answers.next = () => running({ id: 'q2', number: 2, last: true, text: 'Why?' });
  open();
  expect(await screen.findByText(/3 minutes to type your answer/)).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Start my answer' }));
  const field = await screen.findByRole('textbox', { name: 'Your answer' });
  expect(screen.getByRole('timer').textContent).toMatch(/Time left: 1:(30|29)/);
  await userEvent.click(screen.getByRole('button', { name: 'Send answer' }));
  expect(screen.getByText('Type your answer first.')).toBeDefined();
  await userEvent.type(field, 'A bridge');
  await userEvent.tab();
  await waitFor(() => expect(sent.map(([verb]) => verb)).toContain('draft'));
  await userEvent.click(screen.getByRole('button', { name: 'Send answer' }));
  expect(await screen.findByText('A bridge')).toBeDefined();
  expect(screen.getByText(/You have 1 more try/)).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Next question' }));
  expect(await screen.findByRole('heading', { name: 'Why?' })).toBeDefined();
  expect(sent.filter(([verb]) => verb !== 'draft')).toEqual([
    ['begin', { questionId: 'q1', take: 1, by: 'typing' }],
    ['answers', { questionId: 'q1', take: 1, text: 'A bridge' }],
    ['next', { questionId: 'q1', skip: false }],
  ]);
});

it('a page that is loaded in the middle of an answer goes on with what was typed', async () => {
  const question = { phase: 'answering', take: 1, draftRevision: 1, answerEndsAt: in90s() } as const;
  view = running({ ...question, draft: 'Half' });
  localStorage.setItem('parley.answer.i1.q1.1', JSON.stringify({ revision: 1, text: 'Half an ans' }));
  answers.draft = () => ({ revision: 2 });
  open();
  expect(await screen.findByDisplayValue('Half an ans')).toBeDefined();
  await waitFor(() =>
    expect(sent).toContainEqual(['draft', { questionId: 'q1', take: 1, revision: 1, text: 'Half an ans' }]),
  );
});

it('what was typed is sent when the time is over', async () => {
  const answerEndsAt = new Date(Date.now() + 400).toISOString();
  view = running({ phase: 'answering', take: 1, draftRevision: 1, draft: 'Half an answer', answerEndsAt });
  answers.answers = () => running({ phase: 'done', take: 1, answer: 'Half an answer' });
  open();
  expect(await screen.findByText('Half an answer', { selector: 'blockquote' })).toBeDefined();
  expect(sent).toContainEqual(['answers', { questionId: 'q1', take: 1, text: 'Half an answer' }]);
});

it('says when another tab was typed in, and shows the latest text', async () => {
  const question = { phase: 'answering', take: 1, draftRevision: 1, answerEndsAt: in90s() } as const;
  view = running(question);
  refused = 'draft-changed';
  open();
  await userEvent.type(await screen.findByRole('textbox'), 'Mine');
  await userEvent.tab();
  const load = await screen.findByRole('button', { name: 'Show the latest text' });
  refused = undefined;
  view = running({ ...question, draftRevision: 2, draft: 'Of the other tab' });
  await userEvent.click(load);
  expect(await screen.findByDisplayValue('Of the other tab')).toBeDefined();
});

it('asks before a question is skipped, and finishes with the last one', async () => {
  view = running({ number: 2, last: true });
  answers.finish = () => ({ ...ready(), state: 'finished' });
  open();
  await userEvent.click(await screen.findByRole('button', { name: 'Skip this question' }));
  expect(sent).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Yes, skip it' }));
  expect(await screen.findByText("That's it. Thank you!")).toBeDefined();
  expect(sent).toEqual([['finish', { questionId: 'q1', skip: true }]]);
});

it('deletes all answers at the end, but only after a question', async () => {
  view = { ...ready(), state: 'finished', startedAt: now() };
  open();
  const action = { name: 'Delete my answers' };
  await userEvent.click(await screen.findByRole('button', action));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText(/Northwind can then not consider them/)).toBeDefined();
  expect(sent).toEqual([]);
  answers.answers = () => ({ ...ready(), state: 'deleted', startedAt: now() });
  await userEvent.click(dialog.getByRole('button', action));
  expect(await screen.findByRole('heading', { name: 'Your answers were deleted' })).toBeDefined();
});

it.each([
  ['too-early', /You can begin on/],
  ['not-prepared', /The questions are not ready yet/],
  ['over', /The deadline has passed/],
  ['cancelled', /This interview was cancelled/],
] as const)('says that it is %s', async (state, title) => {
  view = { ...ready(), state };
  open();
  expect(await screen.findByRole('heading', { name: title })).toBeDefined();
});

it('asks for an adjustment in the middle of an answer, which goes on', async () => {
  view = running({ phase: 'answering', take: 1, answerEndsAt: in90s(), draft: 'A bri' });
  answers['adjustment-requests'] = () => ({ text: 'I type with one hand.', askedAt: now() }) as never;
  open();
  await userEvent.click(await screen.findByRole('button', { name: 'I need an adjustment' }));
  await userEvent.click(screen.getByRole('button', { name: 'Send to the recruiter' }));
  expect(screen.getByText('Say what you need first.')).toBeDefined();
  await userEvent.type(screen.getByLabelText('What do you need?'), ' One hand ');
  await userEvent.click(screen.getByRole('button', { name: 'Send to the recruiter' }));
  expect(await screen.findByText(/Your request is with Northwind/)).toBeDefined();
  expect(sent.filter(([verb]) => verb === 'adjustment-requests')).toEqual([
    ['adjustment-requests', { text: 'One hand' }],
  ]);
  expect(screen.getByLabelText<HTMLTextAreaElement>('Your answer').value).toBe('A bri');
});

it('says how much more time one has, and that a request was answered', async () => {
  view = {
    ...ready(),
    extraPercent: 50,
    adjustment: { text: 'More time', askedAt: now(), answeredAt: now() },
  };
  open();
  expect(await screen.findByText(/You have 50 % more time for each question/)).toBeDefined();
  expect(screen.getByText(/Your request was answered/)).toBeDefined();
  expect(screen.getByRole('button', { name: 'I need an adjustment' })).toBeDefined();
});

it('has nothing to adjust when it is done', async () => {
  view = { ...ready(), state: 'finished', extraPercent: 50 };
  open();
  await screen.findByText("That's it. Thank you!");
  expect(screen.queryByRole('button', { name: 'I need an adjustment' })).toBeNull();
});

it('says why one question is asked again, and lets the earlier answer stand', async () => {
  view = running({
    phase: 'done',
    last: true,
    take: 1,
    answer: 'A bri',
    askedAgain: { reason: 'It stops in the middle.', until: '2026-12-07T16:00:00.000Z' },
  });
  answers.finish = () => ({ ...view, state: 'finished' });
  open();
  expect(await screen.findByText('It stops in the middle.')).toBeDefined();
  expect(screen.getByRole('button', { name: 'Answer again' })).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Keep my earlier answer' }));
  expect(await screen.findByText("That's it. Thank you!")).toBeDefined();
});
