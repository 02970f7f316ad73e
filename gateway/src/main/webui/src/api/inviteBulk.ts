import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { answer, api } from './client';
import { csvOf } from './csvBody';
import { invitesChanged } from './invites';
import { key } from './keys';
import type { Invites } from './schemas';
import type { CsvRow } from './types';
import { useWrite } from './write';

export type BulkRequest = Invites['BulkRequest'];
export type BulkAction = Invites['BulkAction'];
export type BulkRow = Invites['BulkInviteRow'];
type Preview = Invites['BulkPreview'];
type Started = Invites['BulkStarted'];

const manage = (body: BulkRequest) => answer(api.POST('/api/v1/bulk-manage-invites', { body }));

/** What it would do, without doing it. */
export const useCheckBulk = () =>
  useWrite({
    beside: true,
    asks: () => true,
    mutationFn: async (request: BulkRequest) => (await manage({ ...request, dryRun: true })) as Preview,
  });

export const useStartBulk = () =>
  useWrite({ mutationFn: async (request: BulkRequest) => (await manage(request)) as Started });

/** Rows of a file; what was begun has a batch to follow. */
export interface InviteFileResult {
  ready: number;
  failed: number;
  rows: (CsvRow & { email?: string | undefined; outcome?: string | undefined })[];
  started?: Started;
}

/** Invites everybody in a file. */
export const useInviteFile = () =>
  useWrite({
    asks: ({ dryRun }) => dryRun,
    mutationFn: async ({ csv, dryRun }: { csv: Blob; dryRun: boolean }): Promise<InviteFileResult> => {
      const query = { action: 'create' as const, dryRun };
      const result = await answer(
        api.POST('/api/v1/bulk-manage-invites', { params: { query }, ...csvOf(csv) } as never),
      );
      if (!dryRun) return { ready: 0, failed: 0, rows: [], started: result };
      const { ready, total, rows } = result as Preview;
      return { ready, failed: total - ready, rows: rows.map(csvRow) };
    },
  });

const csvRow = ({ line, ok, email, outcome, code, detail }: BulkRow): InviteFileResult['rows'][number] => ({
  line,
  status: ok ? 'imported' : 'failed',
  email,
  outcome,
  errors: ok ? [] : [{ field: 'line', code: code ?? '', message: detail ?? '' }],
});

type Imported = Invites['InviteImport'];

export type InviteImportResult = Omit<Imported, 'rows'> & {
  rows: (CsvRow & { email?: string | undefined; result?: string | undefined })[];
};

/** Invites of another system; nothing is sent. */
export function useImportInvites() {
  const queries = useQueryClient();
  return useWrite({
    asks: ({ dryRun }) => dryRun,
    mutationFn: async ({ csv, dryRun }: { csv: Blob; dryRun: boolean }): Promise<InviteImportResult> => {
      const { rows, ...counts } = await answer(
        api.POST('/api/v1/invites/import', { params: { query: { dryRun } }, ...csvOf(csv) }),
      );
      return {
        ...counts,
        rows: rows.map(({ ok, ...row }) => ({ ...row, status: ok ? 'imported' : 'failed' })),
      };
    },
    onSuccess: (_, { dryRun }) => {
      if (!dryRun) invitesChanged(queries);
    },
  });
}

const oftenEnough = 700;

/** How far it is; it goes on without anybody looking. */
export function useBulkProgress(batchId: string | undefined) {
  const queries = useQueryClient();
  const progress = useQuery({
    queryKey: key('invite-batch', batchId),
    queryFn: ({ signal }) => {
      const params = { path: { batchId: batchId! } };
      return answer(api.GET('/api/v1/bulk-manage-invites/{batchId}', { params, signal }));
    },
    enabled: batchId !== undefined,
    refetchInterval: ({ state }) => (state.data?.finished ? false : oftenEnough),
    staleTime: 0,
  });
  const finished = progress.data?.finished === true;
  useEffect(() => {
    if (finished) invitesChanged(queries);
  }, [finished, queries]);
  return progress;
}
