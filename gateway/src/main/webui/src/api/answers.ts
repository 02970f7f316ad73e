import { useQuery } from '@tanstack/react-query';
import { answer, api } from './client';
import { key } from './keys';
import type { Meeting } from './schemas';

export type SelfPacedAnswers = Meeting['SelfPacedAnswers'];

/** What the candidate of a self-paced interview answered; while they are at it, as it comes in. */
export const useAnswers = (id: string) =>
  useQuery({
    queryKey: key('answers', id),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/interviews/{id}/answers', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (state.data?.status === 'running' ? 10_000 : false),
  });
