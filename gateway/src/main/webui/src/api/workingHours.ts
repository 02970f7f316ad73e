import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from './client';
import type { Instant } from './types';
import { useWrite } from './write';

export const weekDays = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const;
export type WeekDay = (typeof weekDays)[number];

export interface WeeklyHours {
  dayOfWeek: WeekDay;
  from: string;
  to: string;
}

export interface DateOverride {
  date: string;
  from?: string;
  to?: string;
  off?: boolean;
}

export interface AvailabilityRequest {
  zone: string;
  weekly: WeeklyHours[];
  overrides: DateOverride[];
  bufferBefore: string;
  bufferAfter: string;
  dailyCap?: number | undefined;
  weeklyCap?: number | undefined;
  version: number;
}

export interface Availability extends AvailabilityRequest {
  personId: string;
  /** In which hours times are proposed while nothing is set. */
  usual?: WeeklyHours[] | null;
}

export interface Busy {
  interviewerId: string;
  kind: 'BUSY' | 'AWAY';
  startsAt: Instant;
  endsAt: Instant;
}

export interface LoadPart {
  from: string;
  interviews: number;
  minutes: number;
}

export interface Load {
  id: string;
  name: string;
  zone: string;
  interviews: number;
  minutes: number;
  dailyCap?: number;
  weeklyCap?: number;
  days: LoadPart[];
  weeks: LoadPart[];
}

export interface CalendarFeed {
  url?: string;
  createdAt?: Instant;
}

const own = '/interviewers/me/availability';
const feed = '/interviewers/me/calendar-feed';

export const useAvailability = () =>
  useQuery({
    queryKey: ['availability', 'me'],
    queryFn: ({ signal }) => api.get<Availability>(own, {}, { signal }),
    staleTime: Infinity,
  });

export function useSaveAvailability() {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: (availability: AvailabilityRequest) => api.put<Availability>(own, availability),
    onSuccess: (saved) => {
      queries.setQueryData(['availability', 'me'], saved);
      void queries.invalidateQueries({ queryKey: ['busy'] });
    },
  });
}

export const useCalendarFeed = () =>
  useQuery({
    queryKey: ['calendar-feed'],
    queryFn: ({ signal }) => api.get<CalendarFeed>(feed, {}, { signal }),
  });

/** A new address; the former one stops working. */
export function useRenewFeed() {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: () => api.post<CalendarFeed>(feed),
    onSuccess: (made) => queries.setQueryData(['calendar-feed'], made),
  });
}

export function useRevokeFeed() {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: () => api.delete<undefined>(feed),
    onSuccess: () => queries.setQueryData(['calendar-feed'], {}),
  });
}

export const useBusy = (interviewerIds: string[], from: Instant, to: Instant) =>
  useQuery({
    queryKey: ['busy', interviewerIds, from, to],
    queryFn: ({ signal }) =>
      api.get<{ items: Busy[] }>('/interviewers/busy', { interviewerIds, from, to }, { signal }),
    select: (answer) => answer.items,
    enabled: interviewerIds.length > 0,
    refetchInterval: 30_000,
  });

export const useLoad = (from: Instant, to: Instant) =>
  useQuery({
    queryKey: ['load', from, to],
    queryFn: ({ signal }) => api.get<{ items: Load[] }>('/interviewers/load', { from, to }, { signal }),
    select: (answer) => answer.items,
    placeholderData: keepPreviousData,
  });
