import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useAttempt } from './attempt';
import { api, type QueryParameters } from './client';
import { useLiveInterval } from './live';
import type { Instant, Interviewer, Page, Slot } from './types';

export interface SlotRequest {
  interviewerIds: string[];
  startsAt: Instant;
  endsAt: Instant;
  zone: string;
  maxCandidates: number;
}

export const useInterviewers = () =>
  useQuery({
    queryKey: ['interviewers'],
    queryFn: ({ signal }) => api.get<Page<Interviewer>>('/interviewers', { limit: 100 }, { signal }),
    select: (page) => page.items,
    staleTime: 60_000,
  });

export const useSlots = (filter: QueryParameters, enabled = true) =>
  useQuery({
    queryKey: ['slots', filter],
    queryFn: ({ signal }) => api.get<Page<Slot>>('/interviews/slots', filter, { signal }),
    placeholderData: keepPreviousData,
    refetchInterval: useLiveInterval(10_000),
    enabled,
  });

export function useCreateSlot() {
  const queries = useQueryClient();
  const attempt = useAttempt();
  return useMutation({
    mutationFn: (slot: SlotRequest) =>
      attempt.run(slot, (idempotencyKey) => api.post<Slot>('/interviews/slots', slot, { idempotencyKey })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['slots'] }),
  });
}

export function useChangeSlot() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...change }: { id: string; closed?: boolean; maxCandidates?: number }) =>
      api.put<Slot>(`/interviews/slots/${id}`, change),
    onSettled: () => queries.invalidateQueries({ queryKey: ['slots'] }),
  });
}
