import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from './client';
import { csvOf } from './csvBody';
import { key } from './keys';
import type { Query, Scheduling } from './schemas';
import { useWrite } from './write';

export type CandidateRequest = Scheduling['CandidateRequest'];
export type CandidateFilter = Query<'/api/v1/candidates'>;

export const useCandidates = (filter: CandidateFilter, options: { enabled?: boolean; live?: boolean } = {}) =>
  useQuery({
    queryKey: key('candidates', filter),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/candidates', { params: { query: filter }, signal })),
    placeholderData: keepPreviousData,
    refetchInterval: options.live ? 10_000 : false,
    enabled: options.enabled ?? true,
  });

export const useCandidate = (id: string | undefined) =>
  useQuery({
    queryKey: key('candidate', id),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/candidates/{id}', { params: { path: { id: id! } }, signal })),
    enabled: Boolean(id),
  });

export function useSaveCandidate(id?: string) {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: (body: CandidateRequest) =>
      id
        ? answer(api.PUT('/api/v1/candidates/{id}', { params: { path: { id } }, body }))
        : answer(api.POST('/api/v1/candidates', { body })),
    onSuccess: (candidate) => {
      queries.setQueryData(key('candidate', candidate.id), candidate);
      void queries.invalidateQueries({ queryKey: key('candidates') });
      void queries.invalidateQueries({ queryKey: key('jobs') });
    },
  });
}

export function useImportCandidates(jobId: string) {
  const queries = useQueryClient();
  return useWrite({
    asks: ({ dryRun }) => dryRun,
    mutationFn: ({ csv, dryRun }: { csv: Blob; dryRun: boolean }) =>
      answer(api.POST('/api/v1/candidates/import', { params: { query: { jobId, dryRun } }, ...csvOf(csv) })),
    onSuccess: (_, { dryRun }) => {
      if (dryRun) return;
      void queries.invalidateQueries({ queryKey: key('candidates') });
      void queries.invalidateQueries({ queryKey: key('jobs') });
    },
  });
}
