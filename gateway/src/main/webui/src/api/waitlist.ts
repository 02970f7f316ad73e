import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from './client';
import { accept } from './interviews';
import { useLiveInterval } from './live';
import type { Instant, Interview } from './types';
import { useWrite } from './write';

/** A seat that is held for who waited longest. */
export interface SeatOffer {
  id: string;
  slotId: string;
  startsAt: Instant;
  endsAt: Instant;
  zone: string;
  expiresAt: Instant;
}

export interface Waiting {
  interviewId: string;
  waiting: boolean;
  /** For any slot of its interviewers. */
  any?: boolean;
  slotIds?: string[];
  since?: Instant;
  offer?: SeatOffer;
  /** The server's. */
  now: Instant;
}

const path = (id: string) => `/interviews/${id}/waitlist`;
const key = (id: string) => ['interview', id, 'waitlist'];

export const useWaiting = (id: string, enabled: boolean) =>
  useQuery({
    queryKey: key(id),
    queryFn: ({ signal }) => api.get<Waiting>(path(id), {}, { signal }),
    refetchInterval: useLiveInterval(10_000),
    enabled,
  });

/** The candidate said yes: the offered seat is booked for them. */
export function useAcceptSeat(id: string) {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: (offerId: string) => api.post<Interview>(`${path(id)}/offers/${offerId}/accept`, {}),
    onSuccess: (interview) => accept(queries, interview),
    onSettled: () => queries.invalidateQueries({ queryKey: key(id) }),
  });
}

export function useLeaveWaitlist(id: string) {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: () => api.delete<Waiting>(path(id)),
    onSuccess: (waiting) => queries.setQueryData(key(id), waiting),
    onSettled: () => queries.invalidateQueries({ queryKey: ['slots'] }),
  });
}
