import { keepPreviousData, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { api, type QueryParameters } from './client';
import type { AuditEntry, Instant, Page, Pagination } from './types';

export const caseTypes = ['identity', 'education', 'employment', 'address'] as const;
export type CaseType = (typeof caseTypes)[number];

export type CaseStatus =
  | 'pending'
  | 'vendor_assigned'
  | 'candidate_assigned'
  | 'submitted'
  | 'assigned'
  | 'approved'
  | 'rejected'
  | 'needs_resubmission';

/** A verification case. */
export interface CaseRecord {
  id: string;
  caseNumber: string;
  caseType: CaseType;
  status: CaseStatus;
  /** The candidate's link ran out before they submitted; only of a case that waits for its candidate. */
  candidateTokenExpired?: boolean;
  /** Absent once the personal data is erased, as is all the contact. */
  candidateName?: string;
  candidateEmail?: string;
  candidateMobile?: string;
  candidateZone?: string;
  candidateLocale?: string;
  vendorId?: string;
  vendorName?: string;
  /** Whether the vendor may review it. */
  reviewDelegated?: boolean;
  reviewerId?: string;
  reviewerName?: string;
  ownerId: string;
  tokenExpiresAt?: Instant;
  linkOpenedAt?: Instant;
  draftStartedAt?: Instant;
  submittedAt?: Instant;
  decidedAt?: Instant;
  decisionReason?: string;
  resubmissions: number;
  resends: number;
  /** The candidate has used up the fresh links they may ask for by themselves. */
  freshLinkRequestedAt?: Instant;
  lastLinkSentAt?: Instant;
  /** The client's own number of it. */
  reference?: string;
  erasedAt?: Instant;
  createdAt: Instant;
  updatedAt: Instant;
  version: number;
}

/** How a case is called: by its candidate, if that is still known. */
export const nameOf = ({ candidateName, caseNumber }: CaseRecord) => candidateName ?? caseNumber;

export interface CasePage {
  records: CaseRecord[];
  /** Counted on the first page only; from there on it goes by cursor. */
  pagination?: Pagination;
  nextCursor?: string;
}

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
] as const;
export type CaseTab = (typeof caseTabs)[number];

export interface CaseStats {
  counts: Record<CaseTab, number>;
  expired: { neverOpened: number; openedOnly: number; startedNotFinished: number };
  freshLinkRequests: number;
  now: Instant;
}

/** A link that the candidate was sent. */
export interface CaseLink {
  id: string;
  issuedAt: Instant;
  /** Absent when the candidate asked for it themselves. */
  issuedByName?: string;
  kind: 'assigned' | 'resent' | 'fresh' | 'resubmission';
  expiresAt: Instant;
  state: 'live' | 'expired' | 'used' | 'replaced' | 'revoked';
  openedAt?: Instant;
  startedAt?: Instant;
  usedAt?: Instant;
}

/** Links run out and candidates submit without anybody here doing anything. */
const lookAgain = 10_000;

export const useCases = (filter: QueryParameters, enabled = true) =>
  useQuery({
    queryKey: ['cases', filter],
    queryFn: ({ signal }) => api.get<CasePage>('/records', filter, { signal }),
    placeholderData: keepPreviousData,
    refetchInterval: lookAgain,
    enabled,
  });

export const useCaseStats = (enabled = true) =>
  useQuery({
    queryKey: ['cases', 'stats'],
    queryFn: ({ signal }) => api.get<CaseStats>('/records/stats', {}, { signal }),
    refetchInterval: lookAgain,
    enabled,
  });

export const useCase = (id: string) =>
  useQuery({
    queryKey: ['case', id],
    queryFn: ({ signal }) => api.get<CaseRecord>(`/records/${id}`, {}, { signal }),
    refetchInterval: lookAgain,
  });

const itemsOf = <T>(path: string) => ({
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    api.get<Pick<Page<T>, 'items'>>(path, { limit: 100 }, { signal }),
  select: ({ items }: Pick<Page<T>, 'items'>) => items,
});

export const useCaseLog = (id: string) =>
  useQuery({
    queryKey: ['case', id, 'log'],
    ...itemsOf<AuditEntry>(`/records/${id}/logs`),
    refetchInterval: lookAgain,
  });

/** Every link of the case, newest first. */
export const useCaseLinks = (id: string) =>
  useQuery({
    queryKey: ['case', id, 'links'],
    ...itemsOf<CaseLink>(`/records/${id}/links`),
    refetchInterval: lookAgain,
  });

export interface Person {
  id: string;
  name: string;
}

export const useVendors = (enabled = true) =>
  useQuery({
    queryKey: ['vendors'],
    queryFn: ({ signal }) => api.get<{ items: Person[] }>('/records/vendors', {}, { signal }),
    select: ({ items }) => items,
    staleTime: 5 * 60_000,
    enabled,
  });

/** Whatever was done to a case, lists, numbers and its story follow. */
export function casesChanged(queries: QueryClient, id?: string) {
  void queries.invalidateQueries({ queryKey: ['cases'] });
  void queries.invalidateQueries({ queryKey: id ? ['case', id] : ['case'] });
  void queries.invalidateQueries({ queryKey: id ? ['deliveries', 'case', id] : ['deliveries'] });
}

export const useCasesChanged = () => {
  const queries = useQueryClient();
  return (id?: string) => casesChanged(queries, id);
};
