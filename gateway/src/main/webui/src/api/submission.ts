import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from './client';
import { key } from './keys';
import { problemFrom } from './problem';
import type { Verification } from './schemas';

export type FieldType = Verification['FieldType'];

export type FieldValue = string | boolean;
/** What is filled in, by the field's key; a field that was never touched is absent. */
export type Values = Verification['DraftResponse']['values'];

export type ShowIf = Verification['ShowIf'];
export type FormField = Verification['FormField'];
export type FormSection = Verification['FormSection'];
export type FormDefinition = Verification['Form'];

/** What the server keeps; `revision` rises with each save, on whichever device. */
export type Draft = Verification['DraftResponse'];
/** What a page shows of a document, and knows of one that is on its way. */
export type SubmittedDocument = Pick<
  Verification['DocumentResponse'],
  'id' | 'key' | 'fileName' | 'contentType' | 'size'
>;
export type FieldRequest = Verification['FieldRequestResponse'];
export type Submission = Omit<Verification['SubmissionResponse'], 'documents'> & {
  documents: SubmittedDocument[];
};

export interface HeardSubmission extends Readonly<Submission> {
  /** When the answer came, on this device's clock. */
  heardAt: number;
}

export type Receipt = Verification['ReceiptResponse'];

const candidate = { candidate: true };
const second = 1_000;
const mine = key('submission');

/** Looked at again now and then: another tab, a newer link or the reviewer may have changed where things stand. */
export const useSubmission = () =>
  useQuery({
    queryKey: mine,
    queryFn: async ({ signal }): Promise<HeardSubmission> => {
      const view = await answer(api.GET('/api/v1/submission', { ...candidate, signal }));
      return { ...view, heardAt: Date.now() };
    },
    staleTime: 0,
    refetchInterval: ({ state: { data, error } }) =>
      data && (!error || problemFrom(error).unanswered) ? 30 * second : false,
    retry: (failures, error) => problemFrom(error).unanswered && failures < 3,
  });

export const useLookAgain = () => {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: mine });
};

/** Puts a document in, or takes it out, without asking the server again. */
export function useDocuments() {
  const queries = useQueryClient();
  const change = (to: (documents: SubmittedDocument[]) => SubmittedDocument[]) => {
    void queries.cancelQueries({ queryKey: mine });
    queries.setQueryData<Submission>(mine, (view) => view && { ...view, documents: to(view.documents) });
  };
  return {
    added: (document: SubmittedDocument) =>
      change((all) => [...all.filter((each) => each.id !== document.id), document]),
    removed: (id: string) => change((all) => all.filter((each) => each.id !== id)),
  };
}

/** The candidate has the page before them; a mail scanner that follows the link does not run this. */
export const tellOpened = () => answer(api.POST('/api/v1/submission/opened', candidate));

export const saveDraft = (draft: Draft, leaving: boolean) =>
  answer(
    api.PUT('/api/v1/submission/draft', {
      body: { values: draft.values, revision: draft.revision },
      ...candidate,
      keepalive: leaving,
    }),
  );

export const sendDocument = async (
  key: string,
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
) => {
  const { upload } = await import('./upload');
  return upload<SubmittedDocument>('/api/v1/submission/documents', {
    file,
    fileName: file.name,
    query: { key },
    onProgress,
    signal,
  });
};

export const documentUrl = (id: string) => `/api/v1/submission/documents/${id}`;

export const removeDocument = (id: string) =>
  answer(api.DELETE('/api/v1/submission/documents/{id}', { params: { path: { id } }, ...candidate }));
