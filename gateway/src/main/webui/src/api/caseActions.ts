import { useQueryClient } from '@tanstack/react-query';
import { casesChanged, type CaseRecord } from './cases';
import { answer, api } from './client';
import { csvOf } from './csvBody';
import { ifMatch } from './ifMatch';
import type { Verification } from './schemas';
import type { CsvRow } from './types';
import { useWrite } from './write';

export type CaseRequest = Verification['RecordRequest'];
export type Contact = Verification['ContactRequest'];
/** What is answered when the candidate is sent a link. */
export type SentLink = Verification['LinkResponse'];
export type Decision = Verification['ReviewRequest'];

type LinkRequest = Verification['LinkRequest'];
type ReasonRequest = Verification['ReasonRequest'];

export function useCreateCase() {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: (body: CaseRequest) => answer(api.POST('/api/v1/records', { body })),
    onSuccess: () => casesChanged(queries),
  });
}

/** The version makes sure that nobody else has changed it meanwhile. */
export function useCorrectContact({ id, version }: CaseRecord) {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: (body: Contact) =>
      answer(
        api.PUT('/api/v1/records/{id}/candidate', {
          params: { path: { id }, header: ifMatch(version) },
          body,
        }),
      ),
    onSettled: () => casesChanged(queries, id),
  });
}

/** A step of one case. A refusal too may mean that it stands elsewhere by now, so it is looked at again. */
function useStep<B, A>(
  id: string,
  send: (params: { path: { id: string } }, body: B) => Promise<{ data?: A }>,
) {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: (body: B) => answer(send({ path: { id } }, body)),
    onSettled: () => casesChanged(queries, id),
  });
}

export const useResendLink = (id: string) =>
  useStep(id, (params, body: LinkRequest) =>
    api.POST('/api/v1/records/{id}/resend-candidate-link', { params, body }),
  );

export const useAssignCandidate = (id: string) =>
  useStep(id, (params, body: LinkRequest) =>
    api.POST('/api/v1/records/{id}/assign-candidate', { params, body }),
  );

export const useAssignVendor = (id: string) =>
  useStep(id, (params, body: Verification['VendorRequest']) =>
    api.POST('/api/v1/records/{id}/vendor-assign', { params, body }),
  );

/** Oneself. */
export const useTakeReview = (id: string) =>
  useStep(id, (params) => api.POST('/api/v1/records/{id}/take-review', { params }));

export const useAssignReviewer = (id: string) =>
  useStep(id, (params, body: Verification['ReviewerRequest']) =>
    api.POST('/api/v1/records/{id}/assign-reviewer', { params, body }),
  );

export const useBackToPending = (id: string) =>
  useStep(id, (params, body: ReasonRequest) =>
    api.POST('/api/v1/records/{id}/back-to-pending', { params, body }),
  );

export const useReopenCase = (id: string) =>
  useStep(id, (params, body: ReasonRequest) => api.POST('/api/v1/records/{id}/reopen', { params, body }));

export const useEraseCase = (id: string) =>
  useStep(id, (params, body: Verification['EraseRequest']) =>
    api.POST('/api/v1/records/{id}/erase', { params, body }),
  );

export const useDecide = (id: string) =>
  useStep(id, (params, body: Decision) => api.POST('/api/v1/records/{id}/review', { params, body }));

/** What the shared preview shows of it. */
export interface CaseImportResult {
  imported: number;
  failed: number;
  rows: (CsvRow & { candidateName?: string })[];
}

export function useImportCases() {
  const queries = useQueryClient();
  return useWrite({
    asks: ({ dryRun }) => dryRun,
    mutationFn: async ({ csv, dryRun }: { csv: Blob; dryRun: boolean }): Promise<CaseImportResult> => {
      const { created, failed, rows } = await answer(
        api.POST('/api/v1/records/import', { params: { query: { dryRun } }, ...csvOf(csv) }),
      );
      return {
        imported: created,
        failed,
        rows: rows.map(({ ok, ...row }) => ({ ...row, status: ok ? 'imported' : 'failed' })),
      };
    },
    onSuccess: (_, { dryRun }) => {
      if (!dryRun) casesChanged(queries);
    },
  });
}
