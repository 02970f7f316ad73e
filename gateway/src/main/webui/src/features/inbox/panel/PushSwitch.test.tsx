import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { loadTexts } from '@/app/i18n';
import { keepPushAlive } from './keepPushAlive';
import { PushSwitch } from './PushSwitch';

beforeAll(() => loadTexts(['inbox', 'inbox/panel', 'ui/staff', 'problem/staff']));

/** A browser with one push service. */
class Browser {
  permission = 'default';
  allows = true;
  subscription: { key: string; endpoint: string } | undefined;
  made = 0;

  private shown = () => {
    const { subscription } = this;
    if (!subscription) return null;
    return {
      options: {
        applicationServerKey: Uint8Array.from(atob(subscription.key), (c) => c.charCodeAt(0)).buffer,
      },
      toJSON: () => ({ endpoint: subscription.endpoint, keys: { p256dh: 'point', auth: 'secret' } }),
      unsubscribe: () => {
        this.subscription = undefined;
        return Promise.resolve(true);
      },
    };
  };

  private registration = {
    pushManager: {
      getSubscription: () => Promise.resolve(this.shown()),
      subscribe: ({ applicationServerKey }: { applicationServerKey: string }) => {
        this.subscription = { key: applicationServerKey, endpoint: `https://push.example/${++this.made}` };
        return Promise.resolve(this.shown());
      },
    },
  };

  readonly serviceWorker = {
    ready: Promise.resolve(),
    register: () => Promise.resolve(this.registration),
    getRegistration: () => Promise.resolve(this.registration),
  };

  install() {
    const ask = () => {
      this.permission = this.allows ? 'granted' : 'denied';
      return Promise.resolve(this.permission);
    };
    const permission = () => this.permission;
    vi.stubGlobal('PushManager', class {});
    vi.stubGlobal('Notification', {
      requestPermission: ask,
      get permission() {
        return permission();
      },
    });
    Object.defineProperty(navigator, 'serviceWorker', { value: this.serviceWorker, configurable: true });
  }
}

let browser: Browser;
let asked: string[];
let serverKey: string;

beforeEach(() => {
  browser = new Browser();
  browser.install();
  asked = [];
  serverKey = 'AAAA';
  vi.spyOn(globalThis, 'fetch').mockImplementation((url, init) => {
    asked.push(`${init?.method} ${url as string} ${typeof init?.body === 'string' ? init.body : ''}`.trim());
    const key = (url as string).endsWith('/key');
    if (init?.method === 'DELETE') return Promise.resolve(new Response(null, { status: 204 }));
    return Promise.resolve(new Response(JSON.stringify(key ? { publicKey: serverKey } : { id: 's1' })));
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'serviceWorker');
});

function show() {
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <PushSwitch />
      </QueryClientProvider>
    </MantineProvider>,
  );
  return screen.findByRole<HTMLInputElement>('switch', { name: /^Notify me in this browser/ });
}

const kept = (number: number) =>
  `POST /api/v1/push-subscriptions {"endpoint":"https://push.example/${number}","keys":{"p256dh":"point","auth":"secret"}}`;

it('subscribes this browser, and ends that again', async () => {
  const toggle = await show();
  await waitFor(() => expect(toggle.disabled).toBe(false));
  await userEvent.click(toggle);
  await waitFor(() => expect(toggle.checked).toBe(true));
  expect(asked).toContain(kept(1));
  await waitFor(() => expect(toggle.disabled).toBe(false));
  await userEvent.click(toggle);
  await waitFor(() => expect(toggle.checked).toBe(false));
  expect(asked).toContain('DELETE /api/v1/push-subscriptions/s1');
  expect(browser.subscription).toBeUndefined();
});

it('says where to allow notifications that the browser blocks', async () => {
  browser.allows = false;
  const toggle = await show();
  await waitFor(() => expect(toggle.disabled).toBe(false));
  await userEvent.click(toggle);
  await screen.findByText(/This browser blocks notifications/);
  expect(toggle.checked).toBe(false);
  expect(asked.some((call) => call.startsWith('POST'))).toBe(false);
});

it('a visit tells the server again what was agreed to, anew when its key has changed', async () => {
  await keepPushAlive();
  expect(asked).toEqual([]);
  browser.permission = 'granted';
  browser.subscription = { key: 'AAAA', endpoint: 'https://push.example/1' };
  browser.made = 1;
  await keepPushAlive();
  expect(asked).toContain(kept(1));
  serverKey = 'BBBB';
  await keepPushAlive();
  expect(asked).toContain(kept(2));
});
