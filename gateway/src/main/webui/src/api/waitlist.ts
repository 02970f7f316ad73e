import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from './client';
import { accept } from './interviews';
import { key } from './keys';
import { useLiveInterval } from './live';
import type { Scheduling } from './schemas';
import { useWrite } from './write';

/** A seat that is held for who waited longest. */
export type SeatOffer = Scheduling['SeatOffer'];
export type Waiting = Scheduling['WaitlistResponse'];

export const useWaiting = (id: string, enabled: boolean) =>
  useQuery({
    queryKey: key('interview', id, 'waitlist'),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/interviews/{id}/waitlist', { params: { path: { id } }, signal })),
    refetchInterval: useLiveInterval(10_000),
    enabled,
  });

/** The candidate said yes: the offered seat is booked for them. */
export function useAcceptSeat(id: string) {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: (offerId: string) => {
      const params = { path: { id, offerId } };
      return answer(api.POST('/api/v1/interviews/{id}/waitlist/offers/{offerId}/accept', { params }));
    },
    onSuccess: (interview) => accept(queries, interview),
    onSettled: () => queries.invalidateQueries({ queryKey: key('interview', id, 'waitlist') }),
  });
}

export function useLeaveWaitlist(id: string) {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: () => answer(api.DELETE('/api/v1/interviews/{id}/waitlist', { params: { path: { id } } })),
    onSuccess: (waiting) => queries.setQueryData(key('interview', id, 'waitlist'), waiting),
    onSettled: () => queries.invalidateQueries({ queryKey: key('slots') }),
  });
}
