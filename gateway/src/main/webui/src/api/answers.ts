import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from './client';
import { key } from './keys';
import type { Meeting } from './schemas';
import { useWrite } from './write';

export type SelfPacedAnswers = Meeting['SelfPacedAnswers'];
export type AnsweredQuestion = SelfPacedAnswers['questions'][number];

/** What the candidate of a self-paced interview answered; as it comes in, and until it can be played. */
export const useAnswers = (id: string) =>
  useQuery({
    queryKey: key('answers', id),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/interviews/{id}/answers', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (state.data && isMoving(state.data) ? 10_000 : false),
  });

const isMoving = ({ status, transcoding, questions }: SelfPacedAnswers) =>
  status === 'running' ||
  questions.some(({ recordings }) =>
    recordings.some(({ state }) => state === 'uploading' || (state === 'complete' && transcoding)),
  );

/** What the candidates of a job answered to one question, the latest first. */
export const useComparison = (jobId: string, questionId: string | undefined) =>
  useInfiniteQuery({
    queryKey: key('comparison', jobId, questionId),
    queryFn: ({ signal, pageParam }) =>
      answer(
        api.GET('/api/v1/question-banks/{jobId}/answers', {
          params: {
            path: { jobId },
            query: { ...(questionId && { questionId }), ...(pageParam && { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });

/** Where a browser plays it from. */
export const recordingUrl = (id: string, recordingId: string) =>
  `/api/v1/interviews/${id}/answers/recordings/${recordingId}/media`;

/** Texts and recordings, for good. */
export function useDeleteAnswers(id: string) {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: () => answer(api.DELETE('/api/v1/interviews/{id}/answers', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: key('answers', id) }),
  });
}
