import { useQuery } from '@tanstack/react-query';
import { answer, api } from './client';
import { key } from './keys';
import type { Verification } from './schemas';

export type CaseDocument = Verification['DocumentResponse'];
/** What the candidate handed in. */
export type CaseSubmission = Verification['HandedInResponse'];

export const useCaseSubmission = (id: string, enabled: boolean) =>
  useQuery({
    queryKey: key('case', id, 'submission'),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/records/{id}/submission', { params: { path: { id } }, signal })),
    enabled,
  });

export const documentUrl = (caseId: string, documentId: string) =>
  `/api/v1/records/${caseId}/documents/${documentId}`;
