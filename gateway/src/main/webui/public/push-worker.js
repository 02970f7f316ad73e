/*
 * Shows what a push service hands over while Parley may be closed. Every message shows a notification: browsers take the
 * permission back from those who stay silent.
 */
const subscriptions = '/api/v1/push-subscriptions';

/** Only a path of these pages. */
const pathOf = (path) => (typeof path === 'string' && /^\/(?![/\\])/.test(path) ? path : '/app');

function messageOf(event) {
  try {
    return event.data.json();
  } catch {
    return {};
  }
}

self.addEventListener('push', (event) => {
  const { title, body, tag, path } = messageOf(event);
  event.waitUntil(
    self.registration.showNotification(title || 'Parley', {
      body: body || 'Something happened. Open Parley to see it.',
      tag: tag || 'parley',
      icon: '/favicon.svg',
      data: { path: pathOf(path) },
    }),
  );
});

/** Takes an open page there, else opens one. */
async function open(path) {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const page = windows.find(({ url }) => new URL(url).pathname.startsWith('/app'));
  if (!page) return self.clients.openWindow(path);
  page.postMessage({ type: 'open', path });
  // Where the browser refuses to bring it to the front, it is there all the same.
  return page.focus().catch(() => undefined);
}

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(open(pathOf(event.notification.data?.path)));
});

async function subscribeAgain() {
  const { publicKey } = await (await fetch(`${subscriptions}/key`)).json();
  const subscription = await self.registration.pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: publicKey,
  });
  await fetch(subscriptions, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Parley': '1' },
    body: JSON.stringify(keysOf(subscription)),
  });
}

function keysOf(subscription) {
  const { endpoint, keys } = subscription.toJSON();
  return { endpoint, keys };
}

self.addEventListener('pushsubscriptionchange', (event) => event.waitUntil(subscribeAgain()));
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
