import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from './client';
import { useLiveInterval } from './live';
import type { Instant, Interview } from './types';

export type InterviewLine = Pick<
  Interview,
  | 'id'
  | 'jobId'
  | 'jobTitle'
  | 'companyName'
  | 'candidate'
  | 'interviewers'
  | 'ownerId'
  | 'status'
  | 'type'
  | 'mode'
  | 'place'
  | 'startsAt'
  | 'endsAt'
  | 'zone'
  | 'candidateJoinedAt'
  | 'interviewerJoinedAt'
  | 'noShowParty'
  | 'createdAt'
>;

export type AttentionKind =
  | 'candidate-waiting'
  | 'candidate-absent'
  | 'running'
  | 'starts-soon'
  | 'interviewer-declined'
  | 'pending-too-long'
  | 'outcome-unconfirmed'
  | 'scorecard-due';

export interface Attention {
  kind: AttentionKind;
  interview: InterviewLine;
  since: Instant;
}

export interface DayCount {
  day: string;
  completed: number;
  noShow: number;
}

export interface DashboardNumbers {
  today: number;
  thisWeek: number;
  lastWeek: number;
  completed7d: number;
  completedPrevious7d: number;
  noShow7d: number;
  noShowPrevious7d: number;
  pending: number;
  trend: DayCount[];
}

export interface Dashboard {
  needsAttention: Attention[];
  more: AttentionKind[];
  day: InterviewLine[];
  upcoming: InterviewLine[];
  completed: InterviewLine[];
  noShows: InterviewLine[];
  numbers: DashboardNumbers;
  now: Instant;
  zone: string;
}

/** Everything of the Today page in one answer; the key lies under `interviews`, whose changes renew it. */
export const useDashboard = (zone: string) =>
  useQuery({
    queryKey: ['interviews', 'dashboard', zone],
    queryFn: ({ signal }) => api.get<Dashboard>('/interviews/dashboard', { zone }, { signal }),
    placeholderData: keepPreviousData,
    refetchInterval: useLiveInterval(10_000),
  });
