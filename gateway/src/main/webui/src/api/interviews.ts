import { keepPreviousData, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { answer, api } from './client';
import { key } from './keys';
import { useLiveInterval } from './live';
import type { Query, Scheduling } from './schemas';
import type { Interview } from './types';
import { useWrite } from './write';

export type InterviewRequest = Scheduling['ScheduleRequest'];
export type InterviewFilter = Query<'/api/v1/interviews'>;

const unheard = 5_000;

const list = (filter: InterviewFilter, signal?: AbortSignal) =>
  answer(api.GET('/api/v1/interviews', { params: { query: filter }, signal }));

export const useInterviews = (filter: InterviewFilter, enabled = true) =>
  useQuery({
    queryKey: key('interviews', filter),
    queryFn: ({ signal }) => list(filter, signal),
    placeholderData: keepPreviousData,
    refetchInterval: useLiveInterval(unheard),
    enabled,
  });

export const useInterview = (id: string) =>
  useQuery({
    queryKey: key('interview', id),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/interviews/{id}', { params: { path: { id } }, signal })),
    refetchInterval: useLiveInterval(unheard),
  });

export const useInterviewLog = (id: string) =>
  useQuery({
    queryKey: key('interview', id, 'log'),
    queryFn: ({ signal }) => {
      const params = { path: { id }, query: { limit: 100 } };
      return answer(api.GET('/api/v1/interviews/{id}/logs', { params, signal }));
    },
    select: (page) => page.items,
    refetchInterval: useLiveInterval(unheard),
  });

/** The answer of a write is shown at once; lists follow. */
export function accept(queries: QueryClient, interview: Interview) {
  // What was asked before is older than this answer.
  void queries.cancelQueries({ queryKey: key('interview', interview.id), exact: true });
  queries.setQueryData(key('interview', interview.id), interview);
  void queries.invalidateQueries({ queryKey: key('interview', interview.id, 'log') });
  for (const queryKey of [key('interviews'), key('slots'), key('candidates'), key('candidate')]) {
    void queries.invalidateQueries({ queryKey });
  }
}

export function useCreateInterview() {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: (body: InterviewRequest) => answer(api.POST('/api/v1/interviews', { body })),
    onSuccess: (interview) => accept(queries, interview),
  });
}

export type NewTime = { slotId: string } | Scheduling['RescheduleRequest'];

/** On another slot the seat moves; on a free time the interview does. */
export function useReschedule(id: string) {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: async (time: NewTime) => {
      if (!('slotId' in time)) {
        return answer(api.PUT('/api/v1/interviews/{id}', { params: { path: { id } }, body: time }));
      }
      const { interview } = await answer(
        api.POST('/api/v1/interviews/slots/{id}/book_slot', {
          params: { path: { id: time.slotId } },
          body: { interviewId: id },
        }),
      );
      return interview;
    },
    onSuccess: (interview) => accept(queries, interview),
    onError: () => void queries.invalidateQueries({ queryKey: key('slots') }),
  });
}

/** More days for the candidate of a self-paced interview. */
export function useExtendDeadline(id: string) {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: (body: Scheduling['DeadlineRequest']) =>
      answer(api.POST('/api/v1/interviews/{id}/deadline', { params: { path: { id } }, body })),
    onSuccess: (interview) => {
      accept(queries, interview);
      void queries.invalidateQueries({ queryKey: key('interview', id, 'adjustments') });
    },
  });
}

/** One of many: the caller tells what became of each. */
export const cancelInterview = (id: string, reason: string) =>
  answer(api.POST('/api/v1/interviews/{id}/cancel', { params: { path: { id } }, body: { reason } }));

export function useCancelInterview(id: string) {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: (reason: string) => cancelInterview(id, reason),
    onSuccess: (interview) => {
      accept(queries, interview);
      void queries.invalidateQueries({ queryKey: key('invites') });
    },
  });
}

/** Every page of a list, by cursor, up to a limit. */
export async function allInterviews(
  filter: InterviewFilter,
  limit: number,
  onCount: (count: number) => void,
) {
  const items: Interview[] = [];
  let cursor: string | undefined = '';
  while (cursor !== undefined && items.length < limit) {
    const page: Scheduling['PageInterviewResponse'] = await list({ ...filter, limit: 100, cursor });
    items.push(...page.items);
    onCount(items.length);
    cursor = page.nextCursor;
  }
  return items.slice(0, limit);
}

export function useRenewLink(id: string) {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: () =>
      answer(
        api.POST('/api/v1/interviews/{id}/link', { params: { path: { id } }, body: { regenerate: true } }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: key('interview', id) }),
  });
}
