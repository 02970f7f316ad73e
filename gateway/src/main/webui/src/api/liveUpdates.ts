import { useQueryClient, type QueryClient, type QueryKey } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Kind } from './keys';
import { setConnected } from './live';
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
  'invites',
] satisfies Kind[]);
const gather = 250;

/** What changes with an event of other topics, whatever its id. */
const kindsOf: Partial<Record<string, readonly Kind[]>> = {
  notifications: ['inbox'],
  invitations: ['live-invitations', 'live-invitation', 'partners'],
};

export function isTouched(key: QueryKey, ids: ReadonlySet<string>): boolean {
  const [kind, id] = key;
  return kind === 'interview' ? ids.has(String(id)) : touched.has(kind);
}

/** Many changes at once are fetched once. */
export class Refresh {
  private ids = new Set<string>();
  private kinds = new Set<unknown>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly queries: QueryClient) {}

  changed = (event: LiveEvent) => {
    const kinds = kindsOf[event.topic];
    if (kinds) kinds.forEach((kind) => this.kinds.add(kind));
    else this.ids.add(event.id);
    this.timer ??= setTimeout(this.flush, gather);
  };

  everything = () => {
    const kinds = new Set<unknown>(['interview', ...Object.values(kindsOf).flat()]);
    void this.queries.invalidateQueries({
      predicate: ({ queryKey }) => kinds.has(queryKey[0]) || isTouched(queryKey, new Set()),
    });
  };

  stop = () => clearTimeout(this.timer);

  private flush = () => {
    const { ids, kinds } = this;
    this.ids = new Set();
    this.kinds = new Set();
    this.timer = undefined;
    void this.queries.invalidateQueries({
      predicate: ({ queryKey }) => kinds.has(queryKey[0]) || (ids.size > 0 && isTouched(queryKey, ids)),
    });
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
