import { useQueryClient } from '@tanstack/react-query';
import { casesChanged, type CaseRecord, type CaseType } from './cases';
import { api } from './client';
import type { CsvRow, Instant } from './types';
import { useWrite } from './write';

export interface CaseRequest {
  caseType: CaseType;
  candidateName: string;
  candidateEmail?: string;
  candidateMobile?: string;
  candidateZone?: string;
  reference?: string;
}

export function useCreateCase() {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: (request: CaseRequest) => api.post<CaseRecord>('/records', request),
    onSuccess: () => casesChanged(queries),
  });
}

export type Contact = Partial<
  Pick<CaseRecord, 'candidateName' | 'candidateEmail' | 'candidateMobile' | 'candidateZone'>
>;

/** The version makes sure that nobody else has changed it meanwhile. */
export function useCorrectContact({ id, version }: CaseRecord) {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: (contact: Contact) =>
      api.put<CaseRecord>(`/records/${id}/candidate`, contact, { headers: { 'If-Match': `"${version}"` } }),
    onSettled: () => casesChanged(queries, id),
  });
}

/** What is answered when the candidate is sent a link. */
export interface SentLink {
  message: string;
  submissionLink: string;
  expiresAt: Instant;
  candidateInfo: { name: string; email?: string; mobile?: string };
}

/** A step of one case. A refusal too may mean that it stands elsewhere by now, so it is looked at again. */
function useStep<B extends object, A>(id: string, step: string) {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: (body: B) => api.post<A>(`/records/${id}/${step}`, body),
    onSettled: () => casesChanged(queries, id),
  });
}

export const useResendLink = (id: string) =>
  useStep<{ expiryHours?: number }, SentLink>(id, 'resend-candidate-link');

export const useAssignCandidate = (id: string) =>
  useStep<{ expiryHours?: number }, SentLink>(id, 'assign-candidate');

export const useAssignVendor = (id: string) =>
  useStep<{ vendorId: string; reviewDelegated?: boolean }, CaseRecord>(id, 'vendor-assign');

/** Oneself. */
export const useTakeReview = (id: string) => useStep<object, CaseRecord>(id, 'take-review');

export const useAssignReviewer = (id: string) =>
  useStep<{ reviewerId: string }, CaseRecord>(id, 'assign-reviewer');

export const useBackToPending = (id: string) =>
  useStep<{ reason: string }, CaseRecord>(id, 'back-to-pending');

export const useReopenCase = (id: string) => useStep<{ reason: string }, CaseRecord>(id, 'reopen');

export const useEraseCase = (id: string) => useStep<{ reason: string }, CaseRecord>(id, 'erase');

export interface Decision {
  decision: 'approved' | 'rejected' | 'needs_resubmission';
  reason?: string;
  /** What has to be done again, and why. */
  fields?: { key: string; reason: string }[];
  expiryHours?: number;
}

export const useDecide = (id: string) => useStep<Decision, CaseRecord>(id, 'review');

interface CaseImport {
  created: number;
  failed: number;
  rows: (Omit<CsvRow, 'status' | 'email'> & { ok: boolean; candidateName?: string })[];
}

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
      const answer = await api.post<CaseImport>('/records/import', csv, {
        query: { dryRun },
        headers: { 'Content-Type': 'text/csv' },
      });
      const rows = answer.rows.map(({ ok, ...row }) => ({ ...row, status: ok ? 'imported' : 'failed' }));
      return { imported: answer.created, failed: answer.failed, rows };
    },
    onSuccess: (_, { dryRun }) => {
      if (!dryRun) casesChanged(queries);
    },
  });
}
