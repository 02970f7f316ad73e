/** This browser as a device that Parley may notify. */
const worker = '/push-worker.js';

export interface PushKeys {
  endpoint: string;
  keys: { p256dh: string; auth: string };
}

export const canPush = () =>
  'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;

export const isBlocked = () => Notification.permission === 'denied';

/** Asks the person when they were not asked before. Nothing when they said no. */
export async function subscribe(publicKey: string): Promise<PushKeys | undefined> {
  if ((await Notification.requestPermission()) !== 'granted') return undefined;
  const registration = await navigator.serviceWorker.register(worker);
  await navigator.serviceWorker.ready;
  return keysOf(await subscribed(registration, publicKey));
}

/** What this browser has agreed to before, made anew when the server's key has changed. */
export async function renewed(publicKey: () => Promise<string>): Promise<PushKeys | undefined> {
  const before = await current();
  if (!before || Notification.permission !== 'granted') return undefined;
  const registration = await navigator.serviceWorker.register(worker);
  return keysOf(await subscribed(registration, await publicKey()));
}

export async function isSubscribed(): Promise<boolean> {
  return Notification.permission === 'granted' && (await current()) !== null;
}

export async function unsubscribe() {
  await (await current())?.unsubscribe();
}

async function current(): Promise<PushSubscription | null> {
  const registration = await navigator.serviceWorker.getRegistration(worker);
  return (await registration?.pushManager.getSubscription()) ?? null;
}

async function subscribed(registration: ServiceWorkerRegistration, publicKey: string) {
  const before = await registration.pushManager.getSubscription();
  const key = before?.options.applicationServerKey;
  if (before && key && base64url(key) === publicKey) return before;
  await before?.unsubscribe();
  return registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: publicKey });
}

export function base64url(bytes: ArrayBuffer): string {
  const text = String.fromCharCode(...new Uint8Array(bytes));
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function keysOf(subscription: PushSubscription): PushKeys {
  const { endpoint, keys } = subscription.toJSON();
  return { endpoint: endpoint ?? '', keys: { p256dh: keys?.p256dh ?? '', auth: keys?.auth ?? '' } };
}
