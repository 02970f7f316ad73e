import { keepPush, pushKey } from '@/api/push';
import { canPush, renewed } from './pushDevice';

/** On each visit: tells the server what this browser has agreed to, since either side may have lost it. */
export async function keepPushAlive() {
  if (!canPush()) return;
  try {
    const keys = await renewed(pushKey);
    if (keys) await keepPush(keys);
  } catch {
    // the next visit tries again
  }
}

/** A click on a notification leads an open page to what it is about. */
export function followClicks(go: (path: string) => void): () => void {
  if (!canPush()) return () => undefined;
  const hear = ({ data }: MessageEvent<{ type?: string; path?: string }>) => {
    if (data?.type === 'open' && data.path?.startsWith('/')) go(data.path);
  };
  navigator.serviceWorker.addEventListener('message', hear);
  return () => navigator.serviceWorker.removeEventListener('message', hear);
}
