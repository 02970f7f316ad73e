import { queryOptions } from '@tanstack/react-query';
import { api } from './client';
import { key } from './keys';

/** The documents are files: no operation describes them, so `api` has no types for their paths. */
const read = api.GET as unknown as (
  path: string,
  call: { signal: AbortSignal; candidate: true },
) => Promise<{ data: unknown }>;

/** A file below /docs. It changes with a release only. */
export const documentQuery = <T>(file: string) =>
  queryOptions({
    queryKey: key('document', file),
    queryFn: async ({ signal }) => (await read(`/docs/${file}`, { signal, candidate: true })).data as T,
    staleTime: Infinity,
  });
