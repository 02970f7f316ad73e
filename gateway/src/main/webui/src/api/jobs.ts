import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from './client';
import { key } from './keys';
import type { Query, Scheduling } from './schemas';
import { useWrite } from './write';

export type JobRequest = Scheduling['JobRequest'];
export type JobFilter = Query<'/api/v1/jobs'>;

export const useJobs = (filter: JobFilter = {}, enabled = true) =>
  useQuery({
    queryKey: key('jobs', filter),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/jobs', { params: { query: filter }, signal })),
    placeholderData: keepPreviousData,
    enabled,
  });

export const useJob = (id: string | undefined) =>
  useQuery({
    queryKey: key('job', id),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/jobs/{id}', { params: { path: { id: id! } }, signal })),
    enabled: Boolean(id),
  });

export function useSaveJob(id?: string) {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: (body: JobRequest) =>
      id
        ? answer(api.PUT('/api/v1/jobs/{id}', { params: { path: { id } }, body }))
        : answer(api.POST('/api/v1/jobs', { body })),
    onSuccess: (job) => {
      queries.setQueryData(key('job', job.id), job);
      void queries.invalidateQueries({ queryKey: key('jobs') });
    },
  });
}
