import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from './client';
import { key } from './keys';
import type { Query, Scheduling } from './schemas';
import type { Instant } from './types';

export type FreeTime = Scheduling['FreeTime'];

type Free = Query<'/api/v1/interviewers/free'>;

export interface FreeTimesQuery extends Pick<Free, 'from' | 'to' | 'zone'> {
  minutes: number;
  /** All of them are free; nobody named: at least one of all. */
  interviewerIds: string[];
  /** Only times of the candidate's day. */
  candidateZone: string | undefined;
  /** Outside of usual hours and of the candidate's day too. */
  earlyAndLate: boolean;
}

export const useFreeTimes = ({ minutes, interviewerIds, ...query }: FreeTimesQuery) =>
  useQuery({
    queryKey: key('free-times', query, minutes, interviewerIds),
    queryFn: ({ signal }) => {
      const asked: Free = { ...query, duration: `PT${minutes}M`, interviewerIds, limit: 500 };
      return answer(api.GET('/api/v1/interviewers/free', { params: { query: asked }, signal }));
    },
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  });

export type Choice = Scheduling['Choice'];

/** Who is free then, the least loaded first. */
export const useSuggestions = (time: { startsAt: Instant; endsAt: Instant } | undefined) =>
  useQuery({
    queryKey: key('suggestions', time),
    queryFn: ({ signal }) => {
      const query = { ...time!, limit: 5 };
      return answer(api.GET('/api/v1/interviewers/suggestions', { params: { query }, signal }));
    },
    select: ({ items }) => items,
    enabled: time !== undefined,
  });
