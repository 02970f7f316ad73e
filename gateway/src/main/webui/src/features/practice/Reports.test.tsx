import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import { loadTexts } from '@/app/i18n';
import { Reports } from './Reports';

vi.setConfig({ testTimeout: 40_000 });

beforeAll(() => loadTexts(['practice', 'ui/staff', 'problem/staff']));

const report = {
  id: 'r1',
  reportedId: 'd',
  reportedName: 'Diego Alvarez',
  reporterId: 'm',
  reporterName: 'Mina Park',
  reason: 'Rude',
  createdAt: '2030-01-01T08:00:00.000Z',
};

it('an administrator closes a report with a note, and nobody can do that twice', async () => {
  let shown: object = report;
  const sent: unknown[] = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation((_, init) => {
    if (init?.method === 'POST') {
      sent.push(JSON.parse(init.body as string));
      shown = { ...report, closedAt: report.createdAt, closedByName: 'Ada', note: 'Talked to both' };
    }
    const list = { items: [shown], pagination: { page: 1, limit: 20, total: 1, pages: 1 } };
    const body = JSON.stringify(init?.method === 'POST' ? shown : list);
    return Promise.resolve(new Response(body, { headers: { 'Content-Type': 'application/json' } }));
  });
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <Reports />
      </QueryClientProvider>
    </MantineProvider>,
  );
  await userEvent.click(await screen.findByRole('button', { name: /^Close report: Mina Park reported/ }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Close report' }));
  expect(sent).toEqual([]);
  await userEvent.click(within(dialog).getByRole('textbox', { name: /What was done/ }));
  await userEvent.paste('Talked to both');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Close report' }));
  await screen.findByText(/Closed by Ada/);
  expect(sent).toEqual([{ note: 'Talked to both' }]);
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Close report/ })).toBeNull());
});
