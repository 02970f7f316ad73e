import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import type { InboxItem, InboxSummary } from '@/api/inbox';
import { loadTexts } from '@/app/i18n';
import { InboxBell, InboxPanel } from './InboxBell';

vi.setConfig({ testTimeout: 40_000 });
beforeAll(async () => {
  await loadTexts(['inbox', 'ui/staff', 'problem/staff']);
  await InboxPanel.fetch();
});
afterEach(() => vi.restoreAllMocks());

const item = (id: string, candidateName: string, read = false): InboxItem => ({
  id,
  type: 'INTERVIEW_SCHEDULED',
  subjectType: 'interview',
  subjectId: `i-${id}`,
  facts: { candidateName, jobTitle: 'Data Engineer' },
  at: '2026-11-24T09:00:00.000Z',
  read,
  archived: false,
});

/** A server that keeps what is read, unread and archived. */
function serve(items: InboxItem[], summary: Partial<InboxSummary> = {}) {
  const kept = new Map(items.map((each) => [each.id, each]));
  const asked: string[] = [];
  const json = (body: unknown, status = 200) =>
    Promise.resolve(new Response(JSON.stringify(body), { status }));
  vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) => {
    const url = new URL(input as string, 'http://here');
    asked.push(`${init?.method ?? 'GET'} ${url.pathname}`);
    const all = [...kept.values()];
    if (url.pathname.endsWith('/summary')) {
      const unread = all.filter(({ read, archived }) => !read && !archived).length;
      return json({ unread, away: [], ...summary });
    }
    if (url.pathname === '/api/v1/inbox') {
      const archived = url.searchParams.get('archived') === 'true';
      const unread = url.searchParams.get('unread') === 'true';
      return json({ items: all.filter((each) => each.archived === archived && !(unread && each.read)) });
    }
    const [, id = '', verb] = /inbox\/([^/]+)\/(\w+)$/.exec(url.pathname) ?? [];
    const before = kept.get(id);
    if (!before) return Promise.resolve(new Response(null, { status: 204 }));
    const after = {
      ...before,
      ...(verb === 'read' && { read: true }),
      ...(verb === 'unread' && { read: false }),
      ...(verb === 'archive' && { read: true, archived: true }),
      ...(verb === 'restore' && { archived: false }),
    };
    kept.set(id, after);
    return json(after);
  });
  return asked;
}

function show() {
  const router = createMemoryRouter([
    { path: '/', Component: InboxBell },
    { path: '/app/interviews/:id', element: <p>The interview</p> },
  ]);
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  return router;
}

const bell = (name: string | RegExp) => screen.findByRole('button', { name });

it('counts what is unread, and each row is read, unread and archived by its buttons', async () => {
  serve([item('a', 'Asha Rao'), item('b', 'Bela Toth', true)]);
  show();
  await userEvent.click(await bell('Notifications, 1 unread'));
  const rows = await screen.findAllByRole('listitem');
  expect(rows).toHaveLength(2);
  await userEvent.click(screen.getByRole('button', { name: 'Mark as read: New interview with Asha Rao' }));
  const unread = await screen.findByRole('button', { name: 'Mark as unread: New interview with Asha Rao' });
  await userEvent.click(unread);
  await screen.findByRole('button', { name: 'Mark as read: New interview with Asha Rao' });
  await userEvent.click(screen.getByRole('button', { name: 'Archive: New interview with Bela Toth' }));
  await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(1));
  expect(document.activeElement).toBe(screen.getByRole('list', { name: 'Your notifications' }));
  await userEvent.click(screen.getByRole('radio', { name: 'Archived' }));
  await screen.findByRole('button', {
    name: 'Move back to notifications: New interview with Bela Toth',
  });
});

it('an item leads to its page, counts as read from then on, and the panel closes', async () => {
  const asked = serve([item('a', 'Asha Rao')]);
  const router = show();
  await userEvent.click(await bell(/1 unread/));
  const link = await screen.findByRole('link', { name: /New interview with Asha Rao/ });
  link.focus();
  await userEvent.keyboard('{Enter}');
  await screen.findByText('The interview');
  expect(router.state.location.pathname).toBe('/app/interviews/i-a');
  expect(asked).toContain('POST /api/v1/inbox/a/read');
});

it('says what came while one was away, and that one has seen it now', async () => {
  const asked = serve([item('a', 'Asha Rao')], {
    since: '2026-11-23T09:00:00.000Z',
    away: [{ type: 'INTERVIEW_SCHEDULED', count: 3 }],
  });
  show();
  await userEvent.click(await bell(/1 unread/));
  const away = await screen.findByRole('region', { name: 'While you were away' });
  expect(within(away).getByRole('listitem').textContent).toBe('3 New interviews');
  await waitFor(() => expect(asked).toContain('POST /api/v1/inbox/visit'));
});

it('says that there is nothing, and offers to try again after a failure', async () => {
  serve([]);
  show();
  await userEvent.click(await bell('Notifications'));
  await screen.findByText('No notifications');
  vi.spyOn(globalThis, 'fetch').mockImplementation(() =>
    Promise.resolve(new Response('{"type":"/problems/not-ready-yet"}', { status: 503 })),
  );
  await userEvent.click(screen.getByRole('radio', { name: 'Unread' }));
  const alert = await screen.findByRole('alert');
  serve([item('a', 'Asha Rao')]);
  await userEvent.click(within(alert).getByRole('button'));
  await screen.findByText(/New interview with Asha Rao/);
});
