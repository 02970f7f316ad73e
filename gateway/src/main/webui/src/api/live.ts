import { useQueryClient, type QueryClient, type QueryKey } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { key, type Kind } from './keys';
import { LiveChannel, type LiveEvent } from './liveChannel';
import { sessionExpired } from './sessionExpiry';

/** What a change of an interview shows in, beside the interview's own page. */
const touched = new Set<unknown>([
  'interviews',
  'slots',
  'busy',
  'load',
  'free-times',
  'suggestions',
  'deliveries',
  'candidate',
  'candidates',
] satisfies Kind[]);
const gather = 250;

let connected = false;
const listeners = new Set<() => void>();
const isConnected = () => connected;

function setConnected(value: boolean) {
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

export function isTouched(key: QueryKey, ids: ReadonlySet<string>): boolean {
  const [kind, id] = key;
  return kind === 'interview' ? ids.has(String(id)) : touched.has(kind);
}

/** Many changes at once are fetched once. */
export class Refresh {
  private ids = new Set<string>();
  private inbox = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly queries: QueryClient) {}

  changed = (event: LiveEvent) => {
    if (event.topic === 'notifications') this.inbox = true;
    else this.ids.add(event.id);
    this.timer ??= setTimeout(this.flush, gather);
  };

  everything = () => {
    void this.queries.invalidateQueries({
      predicate: ({ queryKey }) =>
        queryKey[0] === 'interview' || queryKey[0] === 'inbox' || isTouched(queryKey, new Set()),
    });
  };

  stop = () => clearTimeout(this.timer);

  private flush = () => {
    const ids = this.ids;
    const inbox = this.inbox;
    this.ids = new Set();
    this.inbox = false;
    this.timer = undefined;
    if (inbox) void this.queries.invalidateQueries({ queryKey: key('inbox') });
    if (ids.size > 0)
      void this.queries.invalidateQueries({ predicate: ({ queryKey }) => isTouched(queryKey, ids) });
  };
}

/** Keeps what people look at up to date: one socket per tab, mounted by the shell. */
export function useLive() {
  const queries = useQueryClient();
  useEffect(() => {
    const refresh = new Refresh(queries);
    const channel = new LiveChannel(
      { event: refresh.changed, resync: refresh.everything, connected: setConnected },
      () => !sessionExpired.get(),
    );
    channel.start();
    return () => {
      channel.stop();
      refresh.stop();
    };
  }, [queries]);
}
