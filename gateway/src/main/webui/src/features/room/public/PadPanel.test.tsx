import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import type { Interview } from '@/api/types';
import { toBase64 } from '../pad/base64';
import { framesOf } from '../pad/frames';
import PadPanel from './PadPanel';

const interview = { id: 'i1', mode: 'LIVE', candidate: { name: 'Asha' } } as Interview;

const authors = [
  { id: 'a', name: 'Asha', role: 'CANDIDATE', verified: true },
  { id: 'g', name: 'Gus', role: 'CANDIDATE', verified: false },
];

/** Two write a line each, the second one a minute later. */
function written() {
  const doc = new Y.Doc();
  const updates: object[] = [];
  doc.on('update', (update: Uint8Array) => {
    const [frame = new Uint8Array()] = framesOf(update);
    const seq = updates.length + 1;
    const at = `2026-11-30T10:0${seq}:00Z`;
    updates.push({ seq, by: seq === 1 ? 'a' : 'g', at, content: toBase64(frame) });
  });
  const text = doc.getText('text');
  text.insert(0, 'first');
  text.insert(5, ' and second');
  return updates;
}

/** The service gives out one update a page. */
function open(updates: object[]) {
  vi.spyOn(globalThis, 'fetch').mockImplementation((input) => {
    const url = new URL(input instanceof Request ? input.url : String(input), 'http://localhost');
    const since = Number(url.searchParams.get('since'));
    const page = { last: updates.length, authors, updates: updates.slice(since, since + 1) };
    return Promise.resolve(
      new Response(JSON.stringify(page), { headers: { 'Content-Type': 'application/json' } }),
    );
  });
  render(
    <MantineProvider>
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <PadPanel interview={interview} />
      </QueryClientProvider>
    </MantineProvider>,
  );
}

afterEach(() => vi.restoreAllMocks());

it('shows the final text, and how it came about', async () => {
  open(written());
  fireEvent.click(await screen.findByRole('button', { name: 'Show the pad' }));
  const text = await screen.findByRole('textbox', { name: 'Text of the pad, read-only' });
  await waitFor(() => expect(text.textContent).toBe('first and second'));
  expect(screen.getByRole('status').textContent).toMatch(/^2 of 2: Gus \(guest\), /);

  fireEvent.click(screen.getByRole('button', { name: 'One step back' }));
  await waitFor(() => expect(text.textContent).toBe('first'));
  expect(screen.getByRole('status').textContent).toMatch(/^1 of 2: Asha, /);
});

it('is not there where nobody wrote', async () => {
  open([]);
  await waitFor(() => expect(fetch).toHaveBeenCalled());
  expect(screen.queryByText('Pad')).toBeNull();
});
