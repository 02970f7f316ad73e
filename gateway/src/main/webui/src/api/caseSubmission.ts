import { useQuery } from '@tanstack/react-query';
import { api, urlOf } from './client';
import type { CaseType } from './cases';
import type { Instant } from './types';

export interface FormField {
  key: string;
  type: string;
  label: string;
  help?: string;
  required?: boolean;
  options?: (string | { value: string; label: string })[];
  showIf?: unknown;
}

export interface FormSection {
  key: string;
  title: string;
  fields: FormField[];
}

export interface CaseDocument {
  id: string;
  /** The form's field that it answers. */
  key: string;
  fileName: string;
  contentType: string;
  size: number;
  sha256: string;
  uploadedAt: Instant;
  scan?: 'clean' | 'skipped';
}

export type FormValues = Record<string, unknown>;

/** What the candidate handed in. */
export interface CaseSubmission {
  form: { type: CaseType; version: number; title?: string; sections: FormSection[] };
  values: FormValues;
  documents: CaseDocument[];
  consent?: { version: number | string; text: string; acceptedAt: Instant };
  submittedAt?: Instant;
  /** What was asked for again, and why. */
  resubmission?: { key: string; reason: string; at: Instant }[];
  previous?: { submittedAt: Instant; values: FormValues }[];
}

export const useCaseSubmission = (id: string, enabled: boolean) =>
  useQuery({
    queryKey: ['case', id, 'submission'],
    queryFn: ({ signal }) => api.get<CaseSubmission>(`/records/${id}/submission`, {}, { signal }),
    enabled,
  });

export const documentUrl = (caseId: string, documentId: string) =>
  urlOf(`/records/${caseId}/documents/${documentId}`);
