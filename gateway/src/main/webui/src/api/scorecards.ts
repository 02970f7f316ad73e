import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from './client';
import type { Instant } from './types';
import { useWrite } from './write';

export interface Criterion {
  key: string;
  label: string;
  help?: string;
  scale: number;
  optional: boolean;
}

/** What the server gives a key of its own when it has none. */
export type CriterionDraft = Omit<Criterion, 'key'> & { key?: string };

export interface ScorecardForm {
  jobId: string;
  /** 0 while the job has none. */
  version: number;
  criteria: Criterion[];
  changedAt?: Instant;
}

export const recommendations = ['STRONG_YES', 'YES', 'NO', 'STRONG_NO'] as const;
export type Recommendation = (typeof recommendations)[number];

export interface Scorecard {
  id: string;
  interviewer: { id: string; name?: string };
  formVersion: number;
  criteria: Criterion[];
  ratings: Record<string, number>;
  notes?: string;
  recommendation?: Recommendation;
  submitted: boolean;
  submittedAt?: Instant;
  updatedAt: Instant;
  version: number;
}

export interface CriterionSummary {
  key: string;
  label: string;
  scale: number;
  average: number;
  lowest: number;
  highest: number;
  ratings: number;
}

export interface ScorecardSummary {
  submitted: number;
  expected: number;
  recommendations: Record<Recommendation, number>;
  criteria: CriterionSummary[];
}

export interface Scorecards {
  interviewId: string;
  jobId: string;
  form?: { version: number; criteria: Criterion[] };
  canFill: boolean;
  submitFrom?: Instant;
  mine?: Scorecard;
  others: Scorecard[];
  hidden: number;
  waiting: { id: string; name?: string }[];
  summary?: ScorecardSummary;
  now: Instant;
}

export interface ScorecardDraft {
  ratings: Record<string, number>;
  notes: string;
  recommendation?: Recommendation | undefined;
}

export const scorecardsKey = (interviewId: string) => ['scorecards', interviewId];

export const useScorecards = (interviewId: string) =>
  useQuery({
    queryKey: scorecardsKey(interviewId),
    queryFn: ({ signal }) => api.get<Scorecards>(`/interviews/${interviewId}/scorecards`, {}, { signal }),
    refetchInterval: 60_000,
  });

export function useFillScorecard(interviewId: string) {
  const queries = useQueryClient();
  return useWrite({
    beside: true,
    asks: () => true,
    mutationFn: (card: ScorecardDraft & { submitted: boolean; version?: number | undefined }) =>
      api.put<Scorecards>(`/interviews/${interviewId}/scorecards/mine`, card),
    onSuccess: (scorecards) => {
      queries.setQueryData(scorecardsKey(interviewId), scorecards);
      if (scorecards.mine?.submitted) {
        void queries.invalidateQueries({ queryKey: ['interview', interviewId] });
        void queries.invalidateQueries({ queryKey: ['interview', interviewId, 'log'] });
      }
    },
  });
}

export const useScorecardForm = (jobId: string) =>
  useQuery({
    queryKey: ['scorecard-form', jobId],
    queryFn: ({ signal }) => api.get<ScorecardForm>(`/jobs/${jobId}/scorecard-form`, {}, { signal }),
  });

export function useSaveScorecardForm(jobId: string) {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: (form: { criteria: CriterionDraft[]; version: number }) =>
      api.put<ScorecardForm>(`/jobs/${jobId}/scorecard-form`, form),
    onSuccess: (form) => queries.setQueryData(['scorecard-form', jobId], form),
  });
}
