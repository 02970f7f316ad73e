import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from './client';
import { key } from './keys';
import { useLiveInterval } from './live';
import type { Invites } from './schemas';
import { useWrite } from './write';

export type LiveInvitation = Invites['LiveInvitationResponse'];
export type LiveInvitationRequest = Invites['LiveInvitationRequest'];

const path = '/api/v1/live-invitations';

/** How often it is looked for what rings while the live channel is away; an invitation lasts two minutes. */
const ringing = 3_000;

export function useOpenInvitations(enabled: boolean) {
  const refetchInterval = useLiveInterval(ringing);
  return useQuery({
    queryKey: key('live-invitations', 'open'),
    queryFn: ({ signal }) =>
      answer(api.GET(path, { params: { query: { status: 'pending', limit: 5 } }, signal })),
    select: (page) => page.items,
    refetchInterval,
    refetchIntervalInBackground: true,
    enabled,
  });
}

export const useInvitation = (id: string | undefined) =>
  useQuery({
    queryKey: key('live-invitation', id),
    queryFn: ({ signal }) => answer(api.GET(`${path}/{id}`, { params: { path: { id: id! } }, signal })),
    refetchInterval: ({ state }) => (state.data && state.data.status !== 'pending' ? false : ringing / 2),
    refetchIntervalInBackground: true,
    enabled: Boolean(id),
  });

export const useHistory = (page: number) =>
  useQuery({
    queryKey: key('live-invitations', 'history', page),
    queryFn: ({ signal }) => answer(api.GET(path, { params: { query: { page, limit: 10 } }, signal })),
    placeholderData: keepPreviousData,
  });

/** What became of the invitations that one sent oneself. */
export const useOwnNumbers = () =>
  useQuery({
    queryKey: key('live-invitations', 'numbers'),
    queryFn: ({ signal }) =>
      answer(api.GET(`${path}/analytics`, { params: { query: { mine: true } }, signal })),
  });

/** Whatever became of one invitation is seen wherever it is shown. */
function useSeen() {
  const queries = useQueryClient();
  return (invitation: LiveInvitation) => {
    queries.setQueryData(key('live-invitation', invitation.id), invitation);
    void queries.invalidateQueries({ queryKey: key('live-invitations') });
    void queries.invalidateQueries({ queryKey: key('partners') });
  };
}

export const useInvite = () =>
  useWrite({
    mutationFn: (body: LiveInvitationRequest) => answer(api.POST(path, { body })),
    onSuccess: useSeen(),
  });

export const useAccept = () =>
  useWrite({
    mutationFn: (roomId: string) =>
      answer(api.POST('/api/v1/interviews/accept/{roomId}', { params: { path: { roomId } } })),
    onSuccess: useSeen(),
  });

export const useDecline = () =>
  useWrite({
    mutationFn: (roomId: string) =>
      answer(api.POST('/api/v1/interviews/reject/{roomId}', { params: { path: { roomId } } })),
    onSuccess: useSeen(),
  });

export const useCancelInvitation = () =>
  useWrite({
    mutationFn: (id: string) => answer(api.POST(`${path}/{id}/cancel`, { params: { path: { id } } })),
    onSuccess: useSeen(),
  });
