import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from './client';
import { key } from './keys';
import { useLiveInterval } from './live';
import type { Scheduling } from './schemas';

export type InterviewLine = Scheduling['InterviewLine'];
export type AttentionKind = Scheduling['Attention'];
export type Attention = Scheduling['Need'];
export type DayCount = Scheduling['DayCount'];
export type DashboardNumbers = Scheduling['Numbers'];
export type Dashboard = Scheduling['DashboardResponse'];

/** Everything of the Today page in one answer. */
export const useDashboard = (zone: string) =>
  useQuery({
    queryKey: key('interviews', 'dashboard', zone),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/interviews/dashboard', { params: { query: { zone } }, signal })),
    placeholderData: keepPreviousData,
    refetchInterval: useLiveInterval(10_000),
  });
