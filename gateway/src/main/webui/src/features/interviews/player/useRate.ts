import { useSyncExternalStore } from 'react';

export const rates = [1, 1.25, 1.5, 1.75, 2] as const;

const name = 'parley-playback-rate';
const listeners = new Set<() => void>();

function read(): number {
  try {
    const kept = Number(localStorage.getItem(name));
    return rates.find((rate) => rate === kept) ?? 1;
  } catch {
    return 1;
  }
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function keep(rate: number) {
  try {
    localStorage.setItem(name, String(rate));
  } catch {
    // It holds until the page is loaded anew.
  }
  listeners.forEach((listener) => listener());
}

/** How fast recordings are played: the same for all of them, and kept for the next time. */
export const useRate = (): [number, (rate: number) => void] => [useSyncExternalStore(subscribe, read), keep];
