import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, type QueryParameters } from './client';
import type { Job, Page } from './types';
import { useWrite } from './write';

export interface JobRequest {
  title: string;
  companyName: string;
  externalId?: string;
  description?: string;
  minimumNotice?: string;
  /** Of what was read, when it is edited: somebody else's change in between is not written over. */
  version?: number;
}

export const useJobs = (filter: QueryParameters = {}, enabled = true) =>
  useQuery({
    queryKey: ['jobs', filter],
    queryFn: ({ signal }) => api.get<Page<Job>>('/jobs', filter, { signal }),
    placeholderData: keepPreviousData,
    enabled,
  });

export const useJob = (id: string | undefined) =>
  useQuery({
    queryKey: ['job', id],
    queryFn: ({ signal }) => api.get<Job>(`/jobs/${id}`, {}, { signal }),
    enabled: Boolean(id),
  });

export function useSaveJob(id?: string) {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: (job: JobRequest) => (id ? api.put<Job>(`/jobs/${id}`, job) : api.post<Job>('/jobs', job)),
    onSuccess: (job) => {
      queries.setQueryData(['job', job.id], job);
      void queries.invalidateQueries({ queryKey: ['jobs'] });
    },
  });
}
