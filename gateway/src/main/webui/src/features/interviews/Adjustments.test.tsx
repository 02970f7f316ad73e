import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import type { Adjustments as Adjusted } from '@/api/adjustments';
import type { Interview } from '@/api/types';
import Adjustments from './Adjustments';

const interview = { id: 'i1', candidate: { name: 'Asha' } } as Interview;
const none: Adjusted = { interviewId: 'i1', extraPercent: 0, changes: [], requests: [] };
const asked = { id: 'r1', text: 'I type with one hand.', askedAt: '2026-11-30T10:00:00.000Z' };
const sent: [string, unknown][] = [];

function open(first: Adjusted, after: Adjusted = first, onMoveDeadline: (() => void) | undefined = vi.fn()) {
  sent.length = 0;
  vi.spyOn(globalThis, 'fetch').mockImplementation((url, init) => {
    const writes = init?.method !== 'GET';
    if (writes) sent.push([url as string, init?.body && JSON.parse(init.body as string)]);
    return Promise.resolve(
      new Response(JSON.stringify(writes ? after : first), {
        headers: { 'Content-Type': 'application/json' },
      }),
    );
  });
  render(
    <MantineProvider>
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <Adjustments interview={interview} onMoveDeadline={onMoveDeadline} />
      </QueryClientProvider>
    </MantineProvider>,
  );
}

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it('gives extra time, and says who did', async () => {
  open(none, {
    ...none,
    extraPercent: 50,
    changes: [{ percent: 50, setBy: 'r', setByName: 'Rhea', setAt: '2026-11-30T10:00:00.000Z' }],
  });
  const field = await screen.findByLabelText('Extra time for each question');
  const save = screen.getByRole('button', { name: 'Save extra time' });
  expect(save).toHaveProperty('disabled', true);
  await userEvent.clear(field);
  await userEvent.type(field, '301');
  expect(screen.getByText('Enter a whole number from 0 to 300.')).toBeDefined();
  await userEvent.clear(field);
  await userEvent.type(field, '50');
  await userEvent.click(save);
  expect(await screen.findByText(/50 % set by Rhea/)).toBeDefined();
  expect(sent).toEqual([[expect.stringContaining('/interviews/i1/extra-time'), { percent: 50 }]]);
});

it('shows what the candidate asks for until it is answered', async () => {
  const move = vi.fn();
  const answered = { ...asked, answer: 'closed' as const, answeredAt: '2026-11-30T11:00:00.000Z' };
  open({ ...none, requests: [asked] }, { ...none, requests: [answered] }, move);
  expect(await screen.findByText('I type with one hand.')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Move the deadline' }));
  expect(move).toHaveBeenCalledOnce();
  await userEvent.click(screen.getByRole('button', { name: 'I have answered it' }));
  expect(await screen.findByText(/Answered in another way/)).toBeDefined();
  expect(screen.queryByRole('button', { name: 'I have answered it' })).toBeNull();
});
