import { useSyncExternalStore } from 'react';

let connected = false;
const listeners = new Set<() => void>();
const isConnected = () => connected;

export function setConnected(value: boolean) {
  if (connected === value) return;
  connected = value;
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether changes are heard of at once. */
export const useLiveConnected = () => useSyncExternalStore(subscribe, isConnected);

/** How often to look by oneself: seldom while changes are heard of, else as asked. */
export const useLiveInterval = (otherwise: number) => {
  const live = useLiveConnected();
  return live ? Math.max(otherwise, 30_000) : otherwise;
};
