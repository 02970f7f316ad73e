import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from './client';
import type { Instant } from './types';

export interface FreeTime {
  startsAt: Instant;
  endsAt: Instant;
}

export interface FreeTimesQuery {
  from: Instant;
  to: Instant;
  minutes: number;
  zone: string;
  /** All of them are free; nobody named: at least one of all. */
  interviewerIds: string[];
  /** Only times of the candidate's day. */
  candidateZone: string | undefined;
  /** Outside of usual hours and of the candidate's day too. */
  earlyAndLate: boolean;
}

export const useFreeTimes = ({ minutes, interviewerIds, ...query }: FreeTimesQuery) =>
  useQuery({
    queryKey: ['free-times', query, minutes, interviewerIds],
    queryFn: ({ signal }) =>
      api.get<{ items: FreeTime[]; more?: boolean }>(
        '/interviewers/free',
        { ...query, duration: `PT${minutes}M`, interviewerIds, limit: 500 },
        { signal },
      ),
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  });

export interface Choice {
  id: string;
  name: string;
  load?: number;
}

/** Who is free then, the least loaded first. */
export const useSuggestions = (time: { startsAt: Instant; endsAt: Instant } | undefined) =>
  useQuery({
    queryKey: ['suggestions', time],
    queryFn: ({ signal }) =>
      api.get<{ items: Choice[] }>('/interviewers/suggestions', { ...time, limit: 5 }, { signal }),
    select: ({ items }) => items,
    enabled: time !== undefined,
  });
