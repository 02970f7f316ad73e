import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from './client';
import { key } from './keys';
import type { Meeting } from './schemas';
import { useWrite } from './write';

export type Adjustments = Meeting['AdjustmentsResponse'];

const to = (id: string) => ({ params: { path: { id } } });

/** What was asked and set for the candidate of a self-paced interview. */
export const useAdjustments = (id: string) =>
  useQuery({
    queryKey: key('interview', id, 'adjustments'),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/interviews/{id}/adjustments', { ...to(id), signal })),
  });

/** Each change answers with how things are then; lists and the log of the interview follow. */
function useChange<B>(id: string, send: (body: B) => Promise<{ data?: Adjustments }>) {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: (body: B) => answer(send(body)),
    onSuccess: (adjustments) => {
      queries.setQueryData(key('interview', id, 'adjustments'), adjustments);
      void queries.invalidateQueries({ queryKey: key('interview', id, 'log') });
      void queries.invalidateQueries({ queryKey: key('interviews') });
    },
  });
}

export const useSetExtraTime = (id: string) =>
  useChange(id, (percent: number) =>
    api.PUT('/api/v1/interviews/{id}/extra-time', { ...to(id), body: { percent } }),
  );

/** The recruiter has answered in another way. */
export const useCloseAdjustment = (id: string) =>
  useChange(id, (requestId: string) =>
    api.POST('/api/v1/interviews/{id}/adjustments/{requestId}/close', {
      params: { path: { id, requestId } },
    }),
  );
