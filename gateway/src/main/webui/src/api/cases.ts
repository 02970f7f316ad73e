import { keepPreviousData, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { answer, api } from './client';
import { key } from './keys';
import type { Query, Verification } from './schemas';

export type CaseType = Verification['CaseType'];
export const caseTypes = [
  'identity',
  'education',
  'employment',
  'address',
] as const satisfies readonly CaseType[];

export type CaseStatus = Verification['CaseStatus'];
/** A verification case. */
export type CaseRecord = Verification['RecordResponse'];
export type CaseFilter = Query<'/api/v1/records'>;
export type CaseStats = Verification['StatsResponse'];
/** A link that the candidate was sent. */
export type CaseLink = Verification['LinkHistoryResponse'];
export type Person = Verification['VendorResponse'];

/** How a case is called: by its candidate, if that is still known. */
export const nameOf = ({ candidateName, caseNumber }: Pick<CaseRecord, 'candidateName' | 'caseNumber'>) =>
  candidateName ?? caseNumber;

export const caseTabs = [
  'all',
  'pending',
  'vendor_assigned',
  'candidate_assigned',
  'candidate_expired',
  'submitted',
  'assigned',
  'approved',
  'rejected',
  'needs_resubmission',
] as const satisfies readonly (CaseStatus | 'all' | 'candidate_expired')[];
export type CaseTab = (typeof caseTabs)[number];

/** Links run out and candidates submit without anybody here doing anything. */
const lookAgain = 10_000;

export const useCases = (filter: CaseFilter, enabled = true) =>
  useQuery({
    queryKey: key('cases', filter),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/records', { params: { query: filter }, signal })),
    placeholderData: keepPreviousData,
    refetchInterval: lookAgain,
    enabled,
  });

export const useCaseStats = (enabled = true) =>
  useQuery({
    queryKey: key('cases', 'stats'),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/records/stats', { signal })),
    refetchInterval: lookAgain,
    enabled,
  });

export const useCase = (id: string) =>
  useQuery({
    queryKey: key('case', id),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/records/{id}', { params: { path: { id } }, signal })),
    refetchInterval: lookAgain,
  });

export const useCaseLog = (id: string) =>
  useQuery({
    queryKey: key('case', id, 'log'),
    queryFn: ({ signal }) => {
      const params = { path: { id }, query: { limit: 100 } };
      return answer(api.GET('/api/v1/records/{id}/logs', { params, signal }));
    },
    select: ({ items }) => items,
    refetchInterval: lookAgain,
  });

/** Every link of the case, newest first. */
export const useCaseLinks = (id: string) =>
  useQuery({
    queryKey: key('case', id, 'links'),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/records/{id}/links', { params: { path: { id } }, signal })),
    select: ({ items }) => items,
    refetchInterval: lookAgain,
  });

export const useVendors = (enabled = true) =>
  useQuery({
    queryKey: key('vendors'),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/records/vendors', { signal })),
    select: ({ items }) => items,
    staleTime: 5 * 60_000,
    enabled,
  });

/** Whatever was done to a case, lists, numbers and its story follow. */
export function casesChanged(queries: QueryClient, id?: string) {
  void queries.invalidateQueries({ queryKey: key('cases') });
  void queries.invalidateQueries({ queryKey: id ? key('case', id) : key('case') });
  void queries.invalidateQueries({ queryKey: id ? key('deliveries', 'case', id) : key('deliveries') });
}

export const useCasesChanged = () => {
  const queries = useQueryClient();
  return (id?: string) => casesChanged(queries, id);
};
