import { useInfiniteQuery, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { answer, api } from './client';
import { key } from './keys';
import { useLiveInterval } from './live';
import type { Notifications } from './schemas';
import { useWrite } from './write';

export type InboxItem = Notifications['InboxItemResponse'];
export type InboxType = Notifications['InboxType'];
export type InboxSummary = Notifications['InboxSummary'];
export type InboxView = 'all' | 'unread' | 'archived';
export type InboxVerb = 'read' | 'unread' | 'archive' | 'restore';

export const useInboxSummary = () =>
  useQuery({
    queryKey: key('inbox', 'summary'),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/inbox/summary', { signal })),
    refetchInterval: useLiveInterval(60_000),
  });

export const useInbox = (view: InboxView, enabled: boolean) =>
  useInfiniteQuery({
    queryKey: key('inbox', 'list', view),
    queryFn: ({ signal, pageParam }) => {
      const query = {
        unread: view === 'unread',
        archived: view === 'archived',
        ...(pageParam && { cursor: pageParam }),
      };
      return answer(api.GET('/api/v1/inbox', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    enabled,
  });

const renew = (queries: QueryClient) => queries.invalidateQueries({ queryKey: key('inbox') });

const verbs = {
  read: '/api/v1/inbox/{id}/read',
  unread: '/api/v1/inbox/{id}/unread',
  archive: '/api/v1/inbox/{id}/archive',
  restore: '/api/v1/inbox/{id}/restore',
} as const;

export function useInboxVerb() {
  const queries = useQueryClient();
  return useWrite({
    beside: true,
    mutationFn: ({ id, verb }: { id: string; verb: InboxVerb }) =>
      answer(api.POST(verbs[verb], { params: { path: { id } } })),
    onSettled: () => renew(queries),
  });
}

export function useReadAll() {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: () => answer(api.POST('/api/v1/inbox/read-all')),
    onSettled: () => renew(queries),
  });
}

/** Everything until now was seen. */
export function useVisitInbox() {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: () => answer(api.POST('/api/v1/inbox/visit')),
    onSuccess: () => queries.invalidateQueries({ queryKey: key('inbox', 'summary') }),
  });
}
