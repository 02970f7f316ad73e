import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { casesChanged } from './cases';
import { answer, api } from './client';
import { key } from './keys';
import type { Verification } from './schemas';
import { useWrite } from './write';

/** These cases, or all that a list shows. */
export type BatchTarget = Pick<Verification['BatchRequest'], 'ids' | 'filter'>;
export type BatchRequest = Verification['BatchRequest'];
export type BatchRow = Verification['BatchRow'];
export type BatchCheck = Verification['BatchPreview'];
export type BatchProgress = Verification['BatchProgress'];

const resend = (body: BatchRequest) => answer(api.POST('/api/v1/records/resend-batch', { body }));

/** What it would do, without doing it. */
export const useCheckBatch = () =>
  useWrite({
    beside: true,
    asks: () => true,
    mutationFn: async (request: BatchRequest) => (await resend({ ...request, dryRun: true })) as BatchCheck,
  });

export const useStartBatch = () =>
  useWrite({
    mutationFn: async (request: BatchRequest) => (await resend(request)) as Verification['BatchStarted'],
  });

const oftenEnough = 700;

/** How far it is; it goes on without anybody looking. */
export function useBatchProgress(batchId: string | undefined) {
  const queries = useQueryClient();
  const progress = useQuery({
    queryKey: key('case-batch', batchId),
    queryFn: ({ signal }) => {
      const params = { path: { batchId: batchId! } };
      return answer(api.GET('/api/v1/records/resend-batches/{batchId}', { params, signal }));
    },
    enabled: batchId !== undefined,
    refetchInterval: ({ state }) => (state.data?.finished ? false : oftenEnough),
    staleTime: 0,
  });
  const finished = progress.data?.finished === true;
  useEffect(() => {
    if (finished) casesChanged(queries);
  }, [finished, queries]);
  return progress;
}
