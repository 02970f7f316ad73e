import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import ApiPage from './ApiPage';
import EventsPage from './EventsPage';
import { textOf } from './testDocuments';

const scrolled = vi.fn();

beforeEach(() => {
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
    scrolled(this.id);
  });
  vi.stubGlobal('fetch', (url: string) =>
    Promise.resolve(new Response(textOf(url.replace('/docs/', '')), { status: 200 })),
  );
});

afterEach(() => {
  scrolled.mockClear();
  document.title = '';
});

function show(Page: ComponentType, at: string) {
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <MemoryRouter initialEntries={[at]}>
          <Page />
        </MemoryRouter>
      </QueryClientProvider>
    </MantineProvider>,
  );
}

it('lists every operation, and finds some of them', async () => {
  show(ApiPage, '/docs/api');
  const search = await screen.findByRole('searchbox', { name: 'Search operations' });
  const count = document.querySelectorAll('article').length;
  expect(screen.getByRole('status').textContent).toBe(`${count} operations`);
  await userEvent.type(search, 'post hold');
  expect(await screen.findByText('2 operations')).toBeTruthy();
  await userEvent.type(search, ' nowhere');
  expect(await screen.findByText(/No operation matches/)).toBeTruthy();
});

it('a search stands in the address', async () => {
  show(ApiPage, '/docs/api?q=iCalendar');
  expect(await screen.findByText('1 operation')).toBeTruthy();
});

it('a link opens its operation and brings it into view', async () => {
  show(ApiPage, '/docs/api#scheduleInterview');
  const head = await screen.findByRole('button', { name: /POST.*\/api\/v1\/interviews/, expanded: true });
  const entry = within(head.closest('article') as HTMLElement);
  expect(entry.getByText('recruiter, admin')).toBeTruthy();
  expect(entry.getByText('interviewerIds')).toBeTruthy();
  expect(entry.getAllByText('required').length).toBeGreaterThan(2);
  expect(entry.getAllByRole('link', { name: 'Problem' })[0]?.getAttribute('href')).toBe('#problems');
  await vi.waitFor(() => expect(scrolled).toHaveBeenCalledWith('scheduleInterview'));
  await userEvent.click(head);
  expect(head.getAttribute('aria-expanded')).toBe('false');
});

it('offers each document and lists the codes of problems', async () => {
  show(ApiPage, '/docs/api');
  const link = await screen.findByRole('link', { name: 'Download scheduling.json' });
  expect(link.getAttribute('href')).toBe('/docs/openapi/scheduling.json');
  expect(await screen.findByText('idempotency-key-reused')).toBeTruthy();
});

it('says that it did not load, and tries again', async () => {
  const answers = fetch;
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('{}', { status: 404 })));
  show(ApiPage, '/docs/api');
  const again = await screen.findByRole('button', { name: 'Try again' });
  vi.stubGlobal('fetch', answers);
  await userEvent.click(again);
  expect(await screen.findByRole('searchbox')).toBeTruthy();
});

it('tells of each topic what it is for, its types, its data and a sample', async () => {
  show(EventsPage, '/docs/events#interview');
  const head = await screen.findByRole('button', {
    name: /parley\.scheduling\.interview\.v1/,
    expanded: true,
  });
  const entry = within(head.closest('article') as HTMLElement);
  expect(entry.getByText('interview id')).toBeTruthy();
  expect(entry.getByText('dev.parley.scheduling.InterviewNoShow.v1')).toBeTruthy();
  expect(entry.getByRole('heading', { name: 'Data: InterviewState' })).toBeTruthy();
  expect(entry.getByText(/"jobTitle": "Backend Engineer"/)).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Private topics' })).toBeTruthy();
});
