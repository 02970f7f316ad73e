import { keepPreviousData, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { answer, api } from './client';
import { key } from './keys';
import { useLiveInterval } from './live';
import type { Invites, Query } from './schemas';
import type { Invite } from './types';
import { useWrite } from './write';

export type InviteFilter = Query<'/api/v1/invites'>;

export const useInvites = (filter: InviteFilter, enabled = true) =>
  useQuery({
    queryKey: key('invites', filter),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/invites', { params: { query: filter }, signal })),
    placeholderData: keepPreviousData,
    refetchInterval: useLiveInterval(10_000),
    enabled,
  });

/** As many as can be managed at once. */
export const mostInvites = 1_000;

/** All that match and can be managed, from every page. */
export const useAllInvites = () =>
  useWrite({
    beside: true,
    asks: () => true,
    mutationFn: async (filter: InviteFilter) => {
      const ids = new Set<string>();
      for (let page = 1, pages = 1; page <= pages && ids.size < mostInvites; page++) {
        const query = { ...filter, page, limit: 100 };
        const { items, pagination } = await answer(api.GET('/api/v1/invites', { params: { query } }));
        items.filter(isManageable).forEach(({ id }) => ids.add(id));
        pages = pagination?.pages ?? 1;
      }
      return [...ids].slice(0, mostInvites);
    },
  });

/** Nothing is to be done about an invite whose interview took place. */
export const isManageable = ({ status }: Invite) => status !== 'completed';

export function invitesChanged(queries: QueryClient) {
  void queries.invalidateQueries({ queryKey: key('invites') });
  void queries.invalidateQueries({ queryKey: key('deliveries') });
}

export type InviteAnalytics = Invites['InviteAnalytics'];
export type InviteFunnel = Invites['InviteFunnel'];

export const useInviteAnalytics = (period: Query<'/api/v1/invites/analytics'>) =>
  useQuery({
    queryKey: key('invites', 'analytics', period),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/invites/analytics', { params: { query: period }, signal })),
    placeholderData: keepPreviousData,
  });

/** A new invite, or the same one renewed with a fresh code. */
export function useSendInvite() {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: (body: Invites['InviteRequest']) => answer(api.POST('/api/v1/invites', { body })),
    onSuccess: () => invitesChanged(queries),
  });
}

/** Gives more time to a candidate who asked, or does not. */
export function useAnswerExtension(invite: Invite) {
  const queries = useQueryClient();
  const params = { path: { id: invite.id, requestId: invite.extensionRequest?.id ?? '' } };
  return useWrite({
    mutationFn: (how: { approve: { expiresAt?: string } } | { decline: { reason?: string } }) =>
      'approve' in how
        ? answer(
            api.POST('/api/v1/invites/{id}/extension-requests/{requestId}/approve', {
              params,
              body: how.approve,
            }),
          )
        : answer(
            api.POST('/api/v1/invites/{id}/extension-requests/{requestId}/decline', {
              params,
              body: how.decline,
            }),
          ),
    onSettled: () => invitesChanged(queries),
  });
}

export function useRevokeInvite() {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: (id: string) => answer(api.POST('/api/v1/invites/{id}/revoke', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: key('invites') }),
  });
}

export const useDeliveries = (subjectType: 'interview' | 'invite' | 'case', subjectId: string | undefined) =>
  useQuery({
    queryKey: key('deliveries', subjectType, subjectId),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/notifications', { params: { query: { subjectType, subjectId } }, signal })),
    select: (page) => page.items,
    refetchInterval: 10_000,
    enabled: Boolean(subjectId),
  });
