import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from './client';
import { csvOf } from './csvBody';
import { key } from './keys';
import type { Invites } from './schemas';
import { useWrite } from './write';

export type QuestionSet = Invites['QuestionSetResponse'];
export type QuestionSetRequest = Invites['QuestionSetRequest'];

const path = '/api/v1/question-sets';

export const useQuestionSets = () =>
  useQuery({
    queryKey: key('question-sets'),
    queryFn: ({ signal }) => answer(api.GET(path, { params: { query: { limit: 100 } }, signal })),
    select: (page) => page.items,
  });

function useRenew() {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: key('question-sets') });
}

export const useSaveQuestionSet = (id?: string) =>
  useWrite({
    mutationFn: (body: QuestionSetRequest) =>
      id
        ? answer(api.PUT(`${path}/{id}`, { params: { path: { id } }, body }))
        : answer(api.POST(path, { body })),
    onSuccess: useRenew(),
  });

export const useDeleteQuestionSet = () =>
  useWrite({
    mutationFn: (id: string) => answer(api.DELETE(`${path}/{id}`, { params: { path: { id } } })),
    onSuccess: useRenew(),
  });

export const useImportQuestions = () =>
  useWrite({
    mutationFn: (csv: Blob) => answer(api.POST(`${path}/import`, csvOf(csv))),
    onSuccess: useRenew(),
  });
