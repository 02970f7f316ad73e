import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { casesChanged } from './cases';
import { api } from './client';
import type { Instant } from './types';
import { useWrite } from './write';

/** These cases, or all that a list shows. */
export type BatchTarget =
  | { ids: string[] }
  | { filter: { status: 'candidate_expired'; q?: string; vendorId?: string; caseType?: string } };

export type BatchRequest = BatchTarget & { expiryHours?: number };

export interface BatchRow {
  id: string;
  caseNumber: string;
  candidateName?: string;
  /** Absent while it waits its turn. */
  ok?: boolean;
  code?: string;
  detail?: string;
  expiresAt?: Instant;
}

export interface BatchCheck {
  /** More than `total` when the filter found more than one batch takes. */
  matched?: number;
  total: number;
  resendable: number;
  rows: BatchRow[];
}

export interface BatchProgress {
  batchId: string;
  total: number;
  /** Those that had their turn, refused ones too. */
  done: number;
  failed: number;
  finished: boolean;
  startedAt?: Instant;
  finishedAt?: Instant;
  rows: BatchRow[];
}

/** What it would do, without doing it. */
export const useCheckBatch = () =>
  useWrite({
    beside: true,
    asks: () => true,
    mutationFn: (request: BatchRequest) =>
      api.post<BatchCheck>('/records/resend-batch', { ...request, dryRun: true }),
  });

export function useStartBatch() {
  return useWrite({
    mutationFn: (request: BatchRequest) =>
      api.post<{ batchId: string; total: number }>('/records/resend-batch', request),
  });
}

const oftenEnough = 700;

/** How far it is; it goes on without anybody looking. */
export function useBatchProgress(batchId: string | undefined) {
  const queries = useQueryClient();
  const progress = useQuery({
    queryKey: ['case-batch', batchId],
    queryFn: ({ signal }) => api.get<BatchProgress>(`/records/resend-batches/${batchId}`, {}, { signal }),
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
