import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, type QueryParameters } from './client';
import type { Delivery, Invite, Page } from './types';
import { useWrite } from './write';

export const useInvites = (filter: QueryParameters, enabled = true) =>
  useQuery({
    queryKey: ['invites', filter],
    queryFn: ({ signal }) => api.get<Page<Invite>>('/invites', filter, { signal }),
    placeholderData: keepPreviousData,
    refetchInterval: 10_000,
    enabled,
  });

/** A new invite, or the same one renewed with a fresh code. */
export function useSendInvite() {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: (request: { interviewId: string; email?: string }) => api.post<Invite>('/invites', request),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['invites'] });
      void queries.invalidateQueries({ queryKey: ['deliveries'] });
    },
  });
}

export function useRevokeInvite() {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: (id: string) => api.post<Invite>(`/invites/${id}/revoke`),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['invites'] }),
  });
}

export const useDeliveries = (subjectType: 'interview' | 'invite' | 'case', subjectId: string | undefined) =>
  useQuery({
    queryKey: ['deliveries', subjectType, subjectId],
    queryFn: ({ signal }) =>
      api.get<Page<Delivery>>('/notifications', { subjectType, subjectId }, { signal }),
    select: (page) => page.items,
    refetchInterval: 10_000,
    enabled: Boolean(subjectId),
  });
