import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from './client';
import { key } from './keys';
import type { Scheduling } from './schemas';
import type { Instant } from './types';
import { useWrite } from './write';

export type WeekDay = Scheduling['DayOfWeek'];
export const weekDays = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const satisfies readonly WeekDay[];

export type WeeklyHours = Scheduling['WeeklyHours'];
export type DateOverride = Scheduling['DateOverride'];
export type AvailabilityRequest = Scheduling['AvailabilityRequest'];
export type Availability = Scheduling['AvailabilityResponse'];
export type Busy = Scheduling['Busy'];
export type LoadPart = Scheduling['LoadPart'];
export type Load = Scheduling['LoadResponse'];

const own = '/api/v1/interviewers/me/availability';
const feed = '/api/v1/interviewers/me/calendar-feed';

export const useAvailability = () =>
  useQuery({
    queryKey: key('availability', 'me'),
    queryFn: ({ signal }) => answer(api.GET(own, { signal })),
    staleTime: Infinity,
  });

export function useSaveAvailability() {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: (body: AvailabilityRequest) => answer(api.PUT(own, { body })),
    onSuccess: (saved) => {
      queries.setQueryData(key('availability', 'me'), saved);
      void queries.invalidateQueries({ queryKey: key('busy') });
    },
  });
}

export const useCalendarFeed = () =>
  useQuery({
    queryKey: key('calendar-feed'),
    queryFn: ({ signal }) => answer(api.GET(feed, { signal })),
  });

/** A new address; the former one stops working. */
export function useRenewFeed() {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: () => answer(api.POST(feed)),
    onSuccess: (made) => queries.setQueryData(key('calendar-feed'), made),
  });
}

export function useRevokeFeed() {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: () => answer(api.DELETE(feed)),
    onSuccess: () => queries.setQueryData(key('calendar-feed'), {}),
  });
}

export const useBusy = (interviewerIds: string[], from: Instant, to: Instant) =>
  useQuery({
    queryKey: key('busy', interviewerIds, from, to),
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/interviewers/busy', { params: { query: { interviewerIds, from, to } }, signal }),
      ),
    select: (answer) => answer.items,
    enabled: interviewerIds.length > 0,
    refetchInterval: 30_000,
  });

export const useLoad = (from: Instant, to: Instant) =>
  useQuery({
    queryKey: key('load', from, to),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/interviewers/load', { params: { query: { from, to } }, signal })),
    select: (answer) => answer.items,
    placeholderData: keepPreviousData,
  });
