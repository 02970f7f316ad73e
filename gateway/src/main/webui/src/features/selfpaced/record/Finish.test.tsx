import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Problem } from '@/api/problem';
import type { SelfPaced } from '@/api/selfPaced';
import type { Kept } from '../queue/kept';
import { Queue } from '../queue/queue';
import { QueueOfPage } from '../queue/queueOf';
import Finish from './Finish';
import HandIn from './HandIn';

const digest = `${'A'.repeat(43)}=`;

/** Of two chunks, none of which was sent. */
const kept: Kept = {
  ...{ key: 'k', interviewId: 'i1', questionId: 'q1', number: 3, take: 1, mimeType: 'video/webm' },
  ...{ begunAt: 1_000, id: 'r1', digests: [digest, digest], sizes: [1_024, 1_024] },
  ...{ times: [3_000, 5_000], ended: true, sent: 0, refused: null },
};

let rows: Kept[];
/** Set while nothing arrives. */
let stopped: Problem | undefined;
let queue: Queue;
const finished: unknown[] = [];

const shelf = {
  of: () => Promise.resolve(rows),
  save: () => Promise.resolve(),
  keep: () => Promise.resolve(),
  bytesOf: () => Promise.resolve(new ArrayBuffer(1_024)),
  remove: () => Promise.resolve(),
};
const arrive = () => (stopped ? Promise.reject(stopped) : Promise.resolve({ id: 'r1' } as never));
const wire = { announce: arrive, send: arrive, complete: arrive };

function open(page: ReactNode) {
  queue = new Queue('i1', shelf, wire);
  queue.start();
  vi.spyOn(globalThis, 'fetch').mockImplementation((_, init) => {
    finished.push(JSON.parse(init?.body as string));
    return Promise.resolve(
      new Response(JSON.stringify({ state: 'finished' }), {
        headers: { 'Content-Type': 'application/json' },
      }),
    );
  });
  render(
    <MantineProvider>
      <QueryClientProvider client={new QueryClient()}>
        <QueueOfPage value={queue}>{page}</QueueOfPage>
      </QueryClientProvider>
    </MantineProvider>,
  );
}

beforeEach(() => {
  rows = [kept];
  stopped = new Problem(0, {});
  finished.length = 0;
});

afterEach(() => {
  queue.stop();
  vi.restoreAllMocks();
});

const finish = <Finish id="i1" questionId="q1" skip={false} handInUntil="Tue 1 Dec" />;

it('waits for the last chunk, and finishes then', async () => {
  open(finish);
  expect(await screen.findByText(/0 % sent/)).toBeDefined();
  expect(await screen.findByText(/No connection/)).toBeDefined();
  expect(finished).toEqual([]);
  stopped = undefined;
  window.dispatchEvent(new Event('online'));
  await waitFor(() => expect(finished).toEqual([{ questionId: 'q1', skip: false }]));
});

it('finishes at once when the candidate would rather hand in later', async () => {
  open(finish);
  await userEvent.click(await screen.findByRole('button', { name: 'Finish now and send the rest later' }));
  expect(screen.getByText(/by Tue 1 Dec/)).toBeDefined();
  expect(screen.getByText(/Question 3, 2 KB/)).toBeDefined();
  expect(screen.getByRole('button', { name: 'Save as a file' })).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Finish now' }));
  await waitFor(() => expect(finished).toEqual([{ questionId: 'q1', skip: false, handInLater: true }]));
});

const view = (uploads: object[]) => ({ interviewId: 'i1', uploads }) as SelfPaced;
const missing = [{ id: 'r9', number: 2 }];

it('sends later what was left, and looks again when it has arrived', async () => {
  const look = vi.fn();
  open(<HandIn view={view([{ id: 'r1', number: 3 }])} handInUntil="Tue 1 Dec" onLook={look} />);
  expect(await screen.findByText(/still on this device/)).toBeDefined();
  stopped = undefined;
  window.dispatchEvent(new Event('online'));
  await waitFor(() => expect(look).toHaveBeenCalled());
});

it('says what is on another device, and takes no file that was not saved here', async () => {
  rows = [];
  open(<HandIn view={view(missing)} handInUntil="Tue 1 Dec" onLook={() => undefined} />);
  expect(await screen.findByText(/A recording for question 2 has not arrived/)).toBeDefined();
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  await userEvent.upload(
    input as HTMLInputElement,
    new File(['my holidays'], 'a.webm', { type: 'video/webm' }),
  );
  expect(await screen.findByText(/This is not a file that was saved here/)).toBeDefined();
});

it('what is refused for good can be saved as a file, and removed after a question', async () => {
  rows = [{ ...kept, refused: 'deadline-passed' }];
  open(<HandIn view={view([])} handInUntil="Tue 1 Dec" onLook={() => undefined} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Remove from this device' }));
  expect(queue.get().kept).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: 'Yes, remove it' }));
  await waitFor(() => expect(queue.get().kept).toEqual([]));
});
