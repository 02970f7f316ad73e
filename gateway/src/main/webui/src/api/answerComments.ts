import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from './client';
import { key } from './keys';
import type { Meeting } from './schemas';
import { useWrite } from './write';

export type AnswerComment = Meeting['AnswerComment'];
export type CommentRequest = Meeting['CommentRequest'];

const path = '/api/v1/interviews/{id}/answer-comments';

/** What everybody who reviews an interview wrote about its answers. */
export const useComments = (id: string) =>
  useQuery({
    queryKey: key('answer-comments', id),
    queryFn: ({ signal }) => answer(api.GET(path, { params: { path: { id } }, signal })),
    select: ({ items }) => items,
    refetchInterval: 30_000,
  });

export function useAddComment(id: string) {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: (body: CommentRequest) => answer(api.POST(path, { params: { path: { id } }, body })),
    onSuccess: (all) => queries.setQueryData(key('answer-comments', id), all),
  });
}

export function useDeleteComment(id: string) {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: (commentId: string) =>
      answer(
        api.DELETE('/api/v1/interviews/{id}/answer-comments/{commentId}', {
          params: { path: { id, commentId } },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: key('answer-comments', id) }),
  });
}
