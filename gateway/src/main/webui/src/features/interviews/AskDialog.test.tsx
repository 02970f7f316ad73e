import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Interview } from '@/api/types';
import AskDialog from './AskDialog';

const clara = { id: 'clara', name: 'Clara Hoffmann' };
const interview = {
  id: 'i1',
  candidate: { id: 'c1', name: 'Sofia', zone: 'UTC' },
  interviewers: [],
  slotInterviewers: [clara],
} as unknown as Interview;
const detail = 'No open slots: Clara Hoffmann. Create slots for them first, or leave them out.';
let sent: unknown[];

beforeEach(() => {
  sent = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation((_, init) => {
    const post = init?.method === 'POST';
    if (post) sent.push(JSON.parse(init.body as string));
    const body = post
      ? {
          type: '/problems/no-open-slots',
          status: 422,
          detail,
          errors: [{ field: 'slotInterviewerIds', code: 'no-open-slots', message: detail }],
        }
      : { items: [clara], pagination: { total: 1, page: 1, limit: 100, pages: 1 } };
    return Promise.resolve(
      new Response(JSON.stringify(body), {
        status: post ? 422 : 200,
        headers: { 'Content-Type': 'application/json' },
      }),
    );
  });
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <AskDialog interview={interview} opened onClose={() => undefined} />
      </QueryClientProvider>
    </MantineProvider>,
  );
});

it('begins with whom the candidate was offered before', async () => {
  expect((await screen.findAllByText('Clara Hoffmann')).length).toBeGreaterThan(0);
  await userEvent.click(screen.getByRole('button', { name: 'Send the link' }));
  await waitFor(() => expect(sent).toEqual([{ slotInterviewerIds: ['clara'] }]));
});

it('names who has no slots to choose from', async () => {
  await userEvent.click(await screen.findByRole('button', { name: 'Send the link' }));
  expect((await screen.findAllByText(/No open slots: Clara Hoffmann/)).length).toBeGreaterThan(0);
});
