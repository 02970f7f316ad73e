import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from './client';
import { key } from './keys';
import type { Invites, Query } from './schemas';
import { useWrite } from './write';

export type Partner = Invites['PartnerResponse'];
export type PartnerReport = Invites['ReportResponse'];
export type PartnerFilter = Query<'/api/v1/partners'>;

/** Who is online changes all the time. */
const fresh = 15_000;

export const usePartners = (filter: PartnerFilter) =>
  useQuery({
    queryKey: key('partners', filter),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/partners', { params: { query: filter }, signal })),
    placeholderData: keepPreviousData,
    refetchInterval: fresh,
  });

export function useBlock() {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: (userId: string) =>
      answer(api.PUT('/api/v1/partners/{userId}/block', { params: { path: { userId } } })),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: key('blocks') });
      void queries.invalidateQueries({ queryKey: key('partners') });
    },
  });
}

export const useReport = () =>
  useWrite({
    mutationFn: ({ userId, reason }: { userId: string; reason: string }) =>
      answer(
        api.POST('/api/v1/partners/{userId}/report', { params: { path: { userId } }, body: { reason } }),
      ),
  });

export function useCloseReport() {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: ({ id, note }: { id: string; note: string }) =>
      answer(api.POST('/api/v1/partner-reports/{id}/close', { params: { path: { id } }, body: { note } })),
    onSettled: () => queries.invalidateQueries({ queryKey: key('partner-reports') }),
  });
}

export const useReports = (page: number) =>
  useQuery({
    queryKey: key('partner-reports', page),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/partner-reports', { params: { query: { page, limit: 20 } }, signal })),
    placeholderData: keepPreviousData,
  });
