import { useQuery } from '@tanstack/react-query';
import { api, urlOf } from './client';
import type { FormDefinition, SubmittedDocument, Values } from './submission';
import type { Instant } from './types';

export interface CaseDocument extends SubmittedDocument {
  sha256: string;
  uploadedAt: Instant;
  scan?: 'clean' | 'skipped';
}

/** What the candidate handed in. */
export interface CaseSubmission {
  form: FormDefinition;
  values: Values;
  documents: CaseDocument[];
  consent?: { version: number | string; text: string; acceptedAt: Instant };
  submittedAt?: Instant;
  /** What was asked for again, and why; the latest round first. */
  resubmission?: { key: string; reason: string; at: Instant }[];
  /** What was handed in before, the latest first. */
  previous?: { submittedAt: Instant; values: Values }[];
}

export const useCaseSubmission = (id: string, enabled: boolean) =>
  useQuery({
    queryKey: ['case', id, 'submission'],
    queryFn: ({ signal }) => api.get<CaseSubmission>(`/records/${id}/submission`, {}, { signal }),
    enabled,
  });

export const documentUrl = (caseId: string, documentId: string) =>
  urlOf(`/records/${caseId}/documents/${documentId}`);
