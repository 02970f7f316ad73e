import { keepPreviousData, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { api, type QueryParameters } from './client';
import { useLiveInterval } from './live';
import type { AuditEntry, Booking, Instant, Interview, Page } from './types';
import { useWrite } from './write';

export interface InterviewRequest {
  jobId: string;
  candidateId: string;
  interviewerIds: string[];
  /** Whose slots the candidate may pick from, when nobody is named yet. */
  slotInterviewerIds?: string[];
  slotId?: string;
  startsAt?: Instant;
  endsAt?: Instant;
  opensAt?: Instant;
  deadline?: Instant;
  zone: string;
  type: 'ONLINE' | 'OFFLINE';
  mode: 'LIVE' | 'SELF_PACED';
  provider?: string;
  place?: string;
  notes?: string;
}

const unheard = 5_000;

export const useInterviews = (filter: QueryParameters, enabled = true) =>
  useQuery({
    queryKey: ['interviews', filter],
    queryFn: ({ signal }) => api.get<Page<Interview>>('/interviews', filter, { signal }),
    placeholderData: keepPreviousData,
    refetchInterval: useLiveInterval(unheard),
    enabled,
  });

export const useInterview = (id: string) =>
  useQuery({
    queryKey: ['interview', id],
    queryFn: ({ signal }) => api.get<Interview>(`/interviews/${id}`, {}, { signal }),
    refetchInterval: useLiveInterval(unheard),
  });

export const useInterviewLog = (id: string) =>
  useQuery({
    queryKey: ['interview', id, 'log'],
    queryFn: ({ signal }) => api.get<Page<AuditEntry>>(`/interviews/${id}/logs`, { limit: 100 }, { signal }),
    select: (page) => page.items,
    refetchInterval: useLiveInterval(unheard),
  });

/** The answer of a write is shown at once; lists follow. */
export function accept(queries: QueryClient, interview: Interview) {
  // What was asked before is older than this answer.
  void queries.cancelQueries({ queryKey: ['interview', interview.id], exact: true });
  queries.setQueryData(['interview', interview.id], interview);
  void queries.invalidateQueries({ queryKey: ['interview', interview.id, 'log'] });
  for (const key of ['interviews', 'slots', 'candidates', 'candidate']) {
    void queries.invalidateQueries({ queryKey: [key] });
  }
}

export function useCreateInterview() {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: (request: InterviewRequest) => api.post<Interview>('/interviews', request),
    onSuccess: (interview) => accept(queries, interview),
  });
}

export type NewTime =
  | { slotId: string }
  | {
      startsAt: Instant;
      endsAt: Instant;
      zone: string;
      interviewerIds?: string[];
      version?: number | undefined;
    }
  | { opensAt: Instant; deadline: Instant; zone: string };

/** On another slot the seat moves; on a free time the interview does. */
export function useReschedule(id: string) {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: async (time: NewTime) => {
      if (!('slotId' in time)) return api.put<Interview>(`/interviews/${id}`, time);
      const path = `/interviews/slots/${time.slotId}/book_slot`;
      const { interview } = await api.post<Booking>(path, { interviewId: id });
      return interview;
    },
    onSuccess: (interview) => accept(queries, interview),
    onError: () => void queries.invalidateQueries({ queryKey: ['slots'] }),
  });
}

export function useCancelInterview(id: string) {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: (reason: string) => api.post<Interview>(`/interviews/${id}/cancel`, { reason }),
    onSuccess: (interview) => {
      accept(queries, interview);
      void queries.invalidateQueries({ queryKey: ['invites'] });
    },
  });
}

/** One of many: the caller tells what became of each. */
export const cancelInterview = (id: string, reason: string) =>
  api.post<Interview>(`/interviews/${id}/cancel`, { reason });

/** Every page of a list, by cursor, up to a limit. */
export async function allInterviews(
  filter: QueryParameters,
  limit: number,
  onCount: (count: number) => void,
) {
  const items: Interview[] = [];
  let cursor: string | undefined = '';
  while (cursor !== undefined && items.length < limit) {
    const page: Page<Interview> = await api.get(
      '/interviews',
      { ...filter, limit: 100 },
      { query: { cursor } },
    );
    items.push(...page.items);
    onCount(items.length);
    cursor = page.nextCursor;
  }
  return items.slice(0, limit);
}

export function useRenewLink(id: string) {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: () => api.post<Interview>(`/interviews/${id}/link`, { regenerate: true }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['interview', id] }),
  });
}
