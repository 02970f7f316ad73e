import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, type QueryParameters, type RequestOptions } from './client';
import { useLiveInterval } from './live';
import type { Instant, Interviewer, Page, Slot, SlotChanges, SlotSeries } from './types';
import { useWrite } from './write';

export interface SlotRequest {
  interviewerIds: string[];
  startsAt: Instant;
  endsAt: Instant;
  zone: string;
  maxCandidates: number;
}

/** The first of those whose name or email has that part. */
export const useFoundInterviewers = (q: string, enabled: boolean) =>
  useQuery({
    queryKey: ['interviewers', 'found', q],
    queryFn: ({ signal }) => api.get<Page<Interviewer>>('/interviewers', { q, limit: 20 }, { signal }),
    select: (page) => page.items,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    enabled,
  });

/** Those with these ids, at most a hundred of them, wherever they are in the list. */
export function useInterviewersById(ids: string[]) {
  const id = [...new Set(ids)].sort().slice(0, 100);
  return useQuery({
    queryKey: ['interviewers', 'named', id],
    queryFn: ({ signal }) => api.get<Page<Interviewer>>('/interviewers', { id, limit: 100 }, { signal }),
    select: (page) => page.items,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    enabled: id.length > 0,
  });
}

export const useSlots = (filter: QueryParameters, enabled = true) =>
  useQuery({
    queryKey: ['slots', filter],
    queryFn: ({ signal }) => api.get<Page<Slot>>('/interviews/slots', filter, { signal }),
    placeholderData: keepPreviousData,
    refetchInterval: useLiveInterval(10_000),
    enabled,
  });

export function useCreateSlot() {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: (slot: SlotRequest) => api.post<Slot>('/interviews/slots', slot),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['slots'] }),
  });
}

export function useChangeSlot() {
  const queries = useQueryClient();
  return useWrite({
    beside: true,
    mutationFn: ({ id, ...change }: { id: string; closed?: boolean; maxCandidates?: number }) =>
      api.put<Slot>(`/interviews/slots/${id}`, change),
    onSettled: () => queries.invalidateQueries({ queryKey: ['slots'] }),
  });
}

/** A slot that nobody has booked, to another time. */
export function useMoveSlot(id: string) {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: (time: { startsAt: Instant; endsAt: Instant }) =>
      api.put<Slot>(`/interviews/slots/${id}`, time),
    onSettled: () => queries.invalidateQueries({ queryKey: ['slots'] }),
  });
}

export interface SeriesRequest {
  interviewerIds: string[];
  zone: string;
  from: string;
  until: string;
  daysOfWeek: string[];
  startTime: string;
  duration: string;
  everyWeeks: number;
  maxCandidates: number;
}

/** What the series would make; asked anew whenever it changes. */
export const useSeriesPreview = (series: SeriesRequest | undefined) =>
  useQuery({
    queryKey: ['slots', 'series', series],
    queryFn: ({ signal }) =>
      api.post<SlotSeries>('/interviews/slots/series', { ...series, dryRun: true }, { signal }),
    placeholderData: keepPreviousData,
    enabled: series !== undefined,
    retry: false,
  });

export function useCreateSeries() {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: (series: SeriesRequest) => api.post<SlotSeries>('/interviews/slots/series', series),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['slots'] }),
  });
}

/** Slots by id, or those of a series from one on. */
export type WhichSlots =
  { slotIds: string[]; seriesId?: undefined } | { slotIds?: undefined; seriesId: string; from: Instant };

export type SlotChange = WhichSlots & SlotEffect;

interface SlotEffect {
  action: 'close' | 'open' | 'cancel' | 'move' | 'capacity';
  startTime?: string | undefined;
  days?: number | undefined;
  maxCandidates?: number | undefined;
  booked?: 'keep' | 'cancel' | 'ask-again' | undefined;
  reason?: string | undefined;
}

const changeSlots = (change: SlotChange, dryRun: boolean, options: RequestOptions = {}) =>
  api.post<SlotChanges>('/interviews/slots/bulk', { ...change, dryRun }, options);

/** What the change would do, and to whom. */
export const useChangePreview = (change: SlotChange, enabled: boolean) =>
  useQuery({
    queryKey: ['slots', 'change', change],
    queryFn: ({ signal }) => changeSlots(change, true, { signal }),
    placeholderData: keepPreviousData,
    enabled,
    retry: false,
  });

export function useChangeSlots() {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: (change: SlotChange) => changeSlots(change, false),
    onSettled: () => queries.invalidateQueries({ queryKey: ['slots'] }),
  });
}
