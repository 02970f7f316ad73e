import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let expired = false;

/** True from the first 401 on a staff page until the person has signed in again. */
export const sessionExpired = {
  get: () => expired,
  set: (value: boolean) => {
    if (expired === value) return;
    expired = value;
    listeners.forEach((listener) => listener());
  },
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

export const useSessionExpired = () => useSyncExternalStore(sessionExpired.subscribe, sessionExpired.get);
