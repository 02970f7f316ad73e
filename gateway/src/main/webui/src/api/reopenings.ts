import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from './client';
import { key } from './keys';
import type { Meeting } from './schemas';
import { useWrite } from './write';

export type Reopening = Meeting['Reopening'];

/** Which questions were asked again. */
export const useReopenings = (id: string) =>
  useQuery({
    queryKey: key('interview', id, 'reopenings'),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/interviews/{id}/reopenings', { params: { path: { id } }, signal })),
    select: ({ reopenings }) => reopenings,
  });

export function useReopen(id: string) {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: ({ questionId, ...body }: Meeting['ReopenRequest'] & { questionId: string }) =>
      answer(
        api.POST('/api/v1/interviews/{id}/answers/{questionId}/reopen', {
          params: { path: { id, questionId } },
          body,
        }),
      ),
    onSuccess: (reopenings) => {
      queries.setQueryData(key('interview', id, 'reopenings'), reopenings);
      void queries.invalidateQueries({ queryKey: key('interview', id, 'log') });
    },
  });
}
