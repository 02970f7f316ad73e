import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from './client';
import { key } from './keys';
import type { Meeting } from './schemas';
import { useWrite } from './write';

export type Notes = Meeting['NoteResponse'];

/** One's own notes of an interview; nobody else reads them. */
export const useNotes = (id: string) =>
  useQuery({
    queryKey: key('notes', id),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/interviews/{id}/notes/mine', { params: { path: { id } }, signal })),
    // What is typed is newer than what is read again.
    staleTime: Infinity,
  });

export function useWriteNotes(id: string) {
  const queries = useQueryClient();
  return useWrite({
    beside: true,
    asks: () => true,
    mutationFn: (body: Meeting['NoteRequest']) =>
      answer(api.PUT('/api/v1/interviews/{id}/notes/mine', { params: { path: { id } }, body })),
    onSuccess: (notes) => queries.setQueryData(key('notes', id), notes),
  });
}
