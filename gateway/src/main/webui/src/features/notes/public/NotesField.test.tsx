import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import NotesField from './NotesField';

vi.setConfig({ testTimeout: 30_000 });

interface Sent {
  text: string;
  version: number;
}

/** A server that keeps one text with its version. */
function open(start: Sent) {
  const sent: Sent[] = [];
  const state = { ...start };
  vi.spyOn(globalThis, 'fetch').mockImplementation((_url, init) => {
    let [status, body]: [number, object] = [200, state];
    if (init?.method === 'PUT') {
      const request = JSON.parse(init.body as string) as Sent;
      sent.push(request);
      if (request.version === state.version)
        Object.assign(state, { text: request.text, version: state.version + 1 });
      else
        [status, body] = [412, { type: '/problems/stale-version', title: 'Stale', status: 412, detail: '' }];
    }
    const headers = { 'Content-Type': status === 200 ? 'application/json' : 'application/problem+json' };
    return Promise.resolve(new Response(JSON.stringify(body), { status, headers }));
  });
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <NotesField interviewId="i1" />
      </QueryClientProvider>
    </MantineProvider>,
  );
  return { sent, state };
}

async function write(text: string) {
  await userEvent.click(await screen.findByRole('textbox', { name: 'My notes' }));
  await userEvent.paste(text);
}

it('keeps what is typed by itself, one version after the other', async () => {
  const { sent, state } = open({ text: '', version: 0 });
  await write('Knows Kafka');
  await screen.findByText('Saved. Only you can read this.', undefined, { timeout: 10_000 });
  await write(' well');
  await waitFor(() => expect(state.text).toBe('Knows Kafka well'), { timeout: 10_000 });
  expect(sent.map(({ version }) => version)).toEqual([0, 1]);
});

it('overwrites nothing that another tab wrote until one chooses', async () => {
  const { state } = open({ text: 'First', version: 1 });
  await screen.findByDisplayValue('First');
  Object.assign(state, { text: 'Theirs', version: 2 });
  await write(' mine');
  await screen.findByText('Changed in another tab', undefined, { timeout: 10_000 });
  expect(state.text).toBe('Theirs');
  await userEvent.click(screen.getByRole('button', { name: 'Show the other version' }));
  expect(await screen.findByDisplayValue('Theirs')).toBeTruthy();
});
