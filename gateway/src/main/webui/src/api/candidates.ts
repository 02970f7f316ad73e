import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, type QueryParameters } from './client';
import type { Candidate, CsvImport, Page } from './types';
import { useWrite } from './write';

export interface CandidateRequest {
  name: string;
  email: string;
  mobile?: string;
  zone: string;
  locale?: string;
  jobId?: string;
  score?: number;
  /** Of what was read, when it is edited. */
  version?: number;
}

export const useCandidates = (filter: QueryParameters, options: { enabled?: boolean; live?: boolean } = {}) =>
  useQuery({
    queryKey: ['candidates', filter],
    queryFn: ({ signal }) => api.get<Page<Candidate>>('/candidates', filter, { signal }),
    placeholderData: keepPreviousData,
    refetchInterval: options.live ? 10_000 : false,
    enabled: options.enabled ?? true,
  });

export const useCandidate = (id: string | undefined) =>
  useQuery({
    queryKey: ['candidate', id],
    queryFn: ({ signal }) => api.get<Candidate>(`/candidates/${id}`, {}, { signal }),
    enabled: Boolean(id),
  });

export function useSaveCandidate(id?: string) {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: (candidate: CandidateRequest) =>
      id ? api.put<Candidate>(`/candidates/${id}`, candidate) : api.post<Candidate>('/candidates', candidate),
    onSuccess: (candidate) => {
      queries.setQueryData(['candidate', candidate.id], candidate);
      void queries.invalidateQueries({ queryKey: ['candidates'] });
      void queries.invalidateQueries({ queryKey: ['jobs'] });
    },
  });
}

export function useImportCandidates(jobId: string) {
  const queries = useQueryClient();
  return useWrite({
    asks: ({ dryRun }) => dryRun,
    mutationFn: ({ csv, dryRun }: { csv: Blob; dryRun: boolean }) =>
      api.post<CsvImport>('/candidates/import', csv, {
        query: { jobId, dryRun },
        headers: { 'Content-Type': 'text/csv' },
      }),
    onSuccess: (_, { dryRun }) => {
      if (dryRun) return;
      void queries.invalidateQueries({ queryKey: ['candidates'] });
      void queries.invalidateQueries({ queryKey: ['jobs'] });
    },
  });
}
