import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from './client';
import { key } from './keys';
import { useLiveInterval } from './live';
import type { Query, Scheduling } from './schemas';
import type { Instant } from './types';
import { useWrite } from './write';

export type SlotRequest = Scheduling['SlotRequest'];
export type SlotFilter = Query<'/api/v1/interviews/slots'>;
type SlotChangeRequest = Scheduling['SlotChangeRequest'];

const interviewers = (query: Query<'/api/v1/interviewers'>, signal: AbortSignal) =>
  answer(api.GET('/api/v1/interviewers', { params: { query }, signal }));

const change = (id: string, body: SlotChangeRequest) =>
  answer(api.PUT('/api/v1/interviews/slots/{id}', { params: { path: { id } }, body }));

/** The first of those whose name or email has that part. */
export const useFoundInterviewers = (q: string, enabled: boolean) =>
  useQuery({
    queryKey: key('interviewers', 'found', q),
    queryFn: ({ signal }) => interviewers({ q, limit: 20 }, signal),
    select: (page) => page.items,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    enabled,
  });

/** Those with these ids, at most a hundred of them, wherever they are in the list. */
export function useInterviewersById(ids: string[]) {
  const id = [...new Set(ids)].sort().slice(0, 100);
  return useQuery({
    queryKey: key('interviewers', 'named', id),
    queryFn: ({ signal }) => interviewers({ id, limit: 100 }, signal),
    select: (page) => page.items,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    enabled: id.length > 0,
  });
}

export const useSlots = (filter: SlotFilter, enabled = true) =>
  useQuery({
    queryKey: key('slots', filter),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/interviews/slots', { params: { query: filter }, signal })),
    placeholderData: keepPreviousData,
    refetchInterval: useLiveInterval(10_000),
    enabled,
  });

export function useCreateSlot() {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: (body: SlotRequest) => answer(api.POST('/api/v1/interviews/slots', { body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: key('slots') }),
  });
}

export function useChangeSlot() {
  const queries = useQueryClient();
  return useWrite({
    beside: true,
    mutationFn: ({ id, ...body }: SlotChangeRequest & { id: string }) => change(id, body),
    onSettled: () => queries.invalidateQueries({ queryKey: key('slots') }),
  });
}

/** A slot that nobody has booked, to another time. */
export function useMoveSlot(id: string) {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: (time: { startsAt: Instant; endsAt: Instant }) => change(id, time),
    onSettled: () => queries.invalidateQueries({ queryKey: key('slots') }),
  });
}

export type SeriesRequest = Scheduling['SeriesRequest'];

const series = (body: SeriesRequest, signal?: AbortSignal) =>
  answer(api.POST('/api/v1/interviews/slots/series', { body, signal }));

/** What the series would make; asked anew whenever it changes. */
export const useSeriesPreview = (wanted: SeriesRequest | undefined) =>
  useQuery({
    queryKey: key('slots', 'series', wanted),
    queryFn: ({ signal }) => series({ ...wanted!, dryRun: true }, signal),
    placeholderData: keepPreviousData,
    enabled: wanted !== undefined,
    retry: false,
  });

export function useCreateSeries() {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: (wanted: SeriesRequest) => series(wanted),
    onSuccess: () => queries.invalidateQueries({ queryKey: key('slots') }),
  });
}

/** Slots by id, or those of a series from one on. */
export type WhichSlots =
  { slotIds: string[]; seriesId?: undefined } | { slotIds?: undefined; seriesId: string; from: Instant };

export type SlotChange = WhichSlots &
  Omit<Scheduling['BulkRequest'], 'slotIds' | 'seriesId' | 'from' | 'dryRun'>;

const changeMany = (body: Scheduling['BulkRequest'], signal?: AbortSignal) =>
  answer(api.POST('/api/v1/interviews/slots/bulk', { body, signal }));

/** What the change would do, and to whom. */
export const useChangePreview = (change: SlotChange, enabled: boolean) =>
  useQuery({
    queryKey: key('slots', 'change', change),
    queryFn: ({ signal }) => changeMany({ ...change, dryRun: true }, signal),
    placeholderData: keepPreviousData,
    enabled,
    retry: false,
  });

export function useChangeSlots() {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: (change: SlotChange) => changeMany({ ...change, dryRun: false }),
    onSettled: () => queries.invalidateQueries({ queryKey: key('slots') }),
  });
}
