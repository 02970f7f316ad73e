import { readFileSync } from 'node:fs';
import { beforeEach, expect, it, vi } from 'vitest';

const source = readFileSync('public/push-worker.js', 'utf8');

interface FakeEvent {
  data?: { json: () => unknown };
  notification?: { close: () => void; data: { path: string } };
  waitUntil: (work: Promise<unknown>) => void;
}

const handlers = new Map<string, (event: FakeEvent) => void>();
const shown = vi.fn(() => Promise.resolve());
const opened = vi.fn(() => Promise.resolve());
const fetched = vi.fn((url: string, init?: RequestInit) =>
  Promise.resolve(new Response(JSON.stringify(init ? { id: 's' } : { publicKey: 'AAAA', url }))),
);
let windows: object[] = [];

/** What the browser gives to a service worker. */
const self = {
  addEventListener: (name: string, handler: (event: FakeEvent) => void) => handlers.set(name, handler),
  registration: {
    showNotification: shown,
    pushManager: {
      subscribe: ({ applicationServerKey }: { applicationServerKey: string }) =>
        Promise.resolve({
          toJSON: () => ({ endpoint: `https://push.example/${applicationServerKey}`, keys: {} }),
        }),
    },
  },
  clients: { matchAll: () => Promise.resolve(windows), openWindow: opened },
};

async function happens(name: string, event: Omit<FakeEvent, 'waitUntil'>) {
  let work: Promise<unknown> = Promise.resolve();
  handlers.get(name)?.({ ...event, waitUntil: (given) => (work = given) });
  await work;
}

beforeEach(() => {
  vi.clearAllMocks();
  windows = [];
  handlers.clear();
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const run = new Function('self', 'fetch', source) as (scope: unknown, fetch: unknown) => void;
  run(self, fetched);
});

it('every message shows a notification, also one that cannot be read', async () => {
  await happens('push', { data: { json: () => ({ title: 'Acme', body: 'New', tag: 't', path: '/app/x' }) } });
  expect(shown).toHaveBeenLastCalledWith(
    'Acme',
    expect.objectContaining({ body: 'New', tag: 't', data: { path: '/app/x' } }),
  );
  await happens('push', {});
  expect(shown).toHaveBeenLastCalledWith('Parley', expect.objectContaining({ data: { path: '/app' } }));
});

it('a path outside of these pages is not followed', async () => {
  for (const path of ['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:x', 7]) {
    await happens('push', { data: { json: () => ({ path }) } });
    expect(shown).toHaveBeenLastCalledWith('Parley', expect.objectContaining({ data: { path: '/app' } }));
  }
});

it('a click opens the path, in the page that is open when there is one', async () => {
  const notification = { close: vi.fn(), data: { path: '/app/interviews/1' } };
  await happens('notificationclick', { notification });
  expect(notification.close).toHaveBeenCalled();
  expect(opened).toHaveBeenCalledWith('/app/interviews/1');
  const page = {
    url: 'http://localhost/app/jobs',
    focus: vi.fn(() => Promise.resolve()),
    postMessage: vi.fn(),
  };
  windows = [{ url: 'http://localhost/c' }, page];
  await happens('notificationclick', { notification });
  expect(page.postMessage).toHaveBeenCalledWith({ type: 'open', path: '/app/interviews/1' });
  page.focus.mockRejectedValueOnce(new Error('not allowed'));
  await happens('notificationclick', { notification });
  expect(page.postMessage).toHaveBeenCalledTimes(2);
  expect(opened).toHaveBeenCalledTimes(1);
});

it('a subscription that the browser has changed is told to the server', async () => {
  await happens('pushsubscriptionchange', {});
  expect(fetched).toHaveBeenLastCalledWith(
    '/api/v1/push-subscriptions',
    expect.objectContaining({ method: 'POST', body: '{"endpoint":"https://push.example/AAAA","keys":{}}' }),
  );
});
