import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { InterviewersSelect } from './InterviewersSelect';
import { JobSelect } from './JobSelect';

const jobs = Array.from({ length: 300 }, (_, i) => ({ id: `j${i}`, title: `Job ${i}`, companyName: 'Acme' }));
const people = Array.from({ length: 300 }, (_, i) => ({ id: `p${i}`, name: `Person ${i}` }));
let asked: string[];

beforeEach(() => {
  asked = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation((input) => {
    const url = new URL(input as string, 'http://localhost');
    asked.push(url.pathname + url.search);
    const q = (url.searchParams.get('q') ?? '').toLowerCase();
    const ids = url.searchParams.getAll('id');
    const page = (items: unknown[]) => ({
      items: items.slice(0, 20),
      pagination: { total: items.length, page: 1, limit: 20, pages: 1 },
    });
    const single = /\/jobs\/(j\d+)$/.exec(url.pathname)?.[1];
    const body = single
      ? jobs.find(({ id }) => id === single)
      : url.pathname.endsWith('/jobs')
        ? page(jobs.filter(({ title }) => title.toLowerCase().includes(q)))
        : page(
            people.filter(({ id, name }) =>
              ids.length > 0 ? ids.includes(id) : name.toLowerCase().includes(q),
            ),
          );
    return Promise.resolve(
      new Response(JSON.stringify(body), { headers: { 'Content-Type': 'application/json' } }),
    );
  });
});

const show = (picker: React.ReactNode) =>
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        {picker}
      </QueryClientProvider>
    </MantineProvider>,
  );

function Job({ start }: { start: string | null }) {
  const [value, setValue] = useState(start);
  return <JobSelect label="Job" value={value} onChange={setValue} />;
}

function Panel({ start }: { start: string[] }) {
  const [value, setValue] = useState(start);
  return <InterviewersSelect label="Panel" value={value} onChange={setValue} />;
}

it('shows what is chosen though it is not on the first page, and asks for no list before it is opened', async () => {
  show(<Job start="j250" />);
  expect(await screen.findByDisplayValue('Job 250 · Acme')).toBeTruthy();
  expect(asked).toEqual(['/api/v1/jobs/j250']);
});

it('finds what no first page has, by the keyboard alone', async () => {
  show(<Job start={null} />);
  await userEvent.tab();
  await userEvent.keyboard('job 277');
  expect(await screen.findByRole('option', { name: 'Job 277 · Acme' })).toBeTruthy();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(await screen.findByDisplayValue('Job 277 · Acme')).toBeTruthy();
  expect(asked.filter((url) => url.includes('q=')).length).toBeLessThan(4);
});

it('says when nothing is found', async () => {
  show(<Job start={null} />);
  await userEvent.type(screen.getByLabelText('Job', { selector: 'input' }), 'nowhere');
  expect(await screen.findByText('Nothing found')).toBeTruthy();
});

it('adds to several that are chosen already', async () => {
  show(<Panel start={['p299']} />);
  expect((await screen.findAllByText('Person 299')).length).toBeGreaterThan(0);
  await userEvent.type(screen.getByLabelText('Panel', { selector: 'input' }), 'person 150');
  await userEvent.click(await screen.findByRole('option', { name: 'Person 150' }));
  const chosen = document.querySelector<HTMLInputElement>('input[type=hidden]');
  await waitFor(() => expect(chosen?.value).toBe('p299,p150'));
});
