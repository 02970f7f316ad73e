import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from './client';
import { problemFrom } from './problem';
import type { Instant } from './types';

export type FieldType =
  'text' | 'longtext' | 'date' | 'select' | 'country' | 'phone' | 'email' | 'checkbox' | 'document';

export type FieldValue = string | boolean;
/** What is filled in, by the field's key; a field that was never touched is absent. */
export type Values = Record<string, FieldValue>;

/** The field is asked only while another one has this value, or one of these. */
export interface ShowIf {
  field: string;
  equals?: FieldValue;
  in?: FieldValue[];
}

export interface FormField {
  key: string;
  type: FieldType;
  label: string;
  help?: string;
  required?: boolean;
  options?: { value: string; label: string }[];
  pattern?: string;
  maxLength?: number;
  /** A date: a day, or `today`. */
  min?: string;
  max?: string;
  /** A document: content types. */
  accept?: string[];
  maxFiles?: number;
  maxBytes?: number;
  showIf?: ShowIf;
}

export interface FormSection {
  key: string;
  title: string;
  help?: string;
  fields: FormField[];
}

export interface FormDefinition {
  type: string;
  version: number;
  title: string;
  sections: FormSection[];
}

/** What the server keeps; `revision` rises with each save, on whichever device. */
export interface Draft {
  values: Values;
  revision: number;
  savedAt?: Instant;
}

export interface SubmittedDocument {
  id: string;
  key: string;
  fileName: string;
  contentType: string;
  size: number;
  uploadedAt?: Instant;
}

export interface FieldRequest {
  key: string;
  reason: string;
}

export interface Submission {
  state: 'open';
  caseNumber: string;
  caseType: string;
  candidateName: string;
  companyName: string;
  expiresAt: Instant;
  now: Instant;
  zone?: string;
  form: FormDefinition;
  consent: { version: string; text: string };
  draft: Draft;
  documents: SubmittedDocument[];
  fieldRequests?: FieldRequest[];
}

export interface HeardSubmission extends Submission {
  /** When the answer came, on this device's clock. */
  heardAt: number;
}

export interface Receipt {
  state: 'submitted';
  caseNumber: string;
  submittedAt: Instant;
}

const candidate = { candidate: true };
const second = 1_000;
const key = ['submission'] as const;

/** Looked at again now and then: another tab, a newer link or the reviewer may have changed where things stand. */
export const useSubmission = () =>
  useQuery({
    queryKey: key,
    queryFn: async ({ signal }): Promise<HeardSubmission> => {
      const view = await api.get<Submission>('/submission', {}, { ...candidate, signal });
      return { ...view, heardAt: Date.now() };
    },
    staleTime: 0,
    refetchInterval: ({ state: { data, error } }) =>
      data && (!error || problemFrom(error).unanswered) ? 30 * second : false,
    retry: (failures, error) => problemFrom(error).unanswered && failures < 3,
  });

export const useLookAgain = () => {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: key });
};

/** Puts a document in, or takes it out, without asking the server again. */
export function useDocuments() {
  const queries = useQueryClient();
  const change = (to: (documents: SubmittedDocument[]) => SubmittedDocument[]) => {
    void queries.cancelQueries({ queryKey: key });
    queries.setQueryData<Submission>(key, (view) => view && { ...view, documents: to(view.documents) });
  };
  return {
    added: (document: SubmittedDocument) =>
      change((all) => [...all.filter((each) => each.id !== document.id), document]),
    removed: (id: string) => change((all) => all.filter((each) => each.id !== id)),
  };
}

/** The candidate has the page before them; a mail scanner that follows the link does not run this. */
export const tellOpened = () => api.post<void>('/submission/opened', {}, candidate);

export const saveDraft = (draft: Draft, leaving: boolean) =>
  api.put<{ revision: number; savedAt: Instant }>(
    '/submission/draft',
    { values: draft.values, revision: draft.revision },
    { ...candidate, keepalive: leaving },
  );

export const sendDocument = async (
  key: string,
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
) => {
  const { upload } = await import('./upload');
  return upload<SubmittedDocument>('/submission/documents', {
    file,
    fileName: file.name,
    query: { key },
    onProgress,
    signal,
  });
};

export const documentUrl = (id: string) => `/api/v1/submission/documents/${id}`;

export const removeDocument = (id: string) => api.delete<void>(`/submission/documents/${id}`, candidate);
