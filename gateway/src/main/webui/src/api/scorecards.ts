import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from './client';
import { key } from './keys';
import type { Scheduling } from './schemas';
import { useWrite } from './write';

export type Criterion = Scheduling['Criterion'];
/** What the server gives a key of its own when it has none. */
export type CriterionDraft = Omit<Criterion, 'key'> & { key?: string };
export type ScorecardForm = Scheduling['ScorecardFormResponse'];

export type Recommendation = Scheduling['Recommendation'];
export const recommendations = [
  'STRONG_YES',
  'YES',
  'NO',
  'STRONG_NO',
] as const satisfies readonly Recommendation[];

export type Scorecard = Scheduling['ScorecardResponse'];
export type CriterionSummary = Scheduling['CriterionSummary'];
export type ScorecardSummary = Scheduling['SummaryResponse'];
export type Scorecards = Scheduling['ScorecardsResponse'];

/** What somebody has filled in so far. */
export interface ScorecardDraft {
  ratings: Record<string, number>;
  notes: string;
  recommendation?: Recommendation | undefined;
}

export const useScorecards = (id: string) =>
  useQuery({
    queryKey: key('scorecards', id),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/interviews/{id}/scorecards', { params: { path: { id } }, signal })),
    refetchInterval: 60_000,
  });

export function useFillScorecard(id: string) {
  const queries = useQueryClient();
  return useWrite({
    beside: true,
    asks: () => true,
    mutationFn: (body: Scheduling['ScorecardRequest']) =>
      answer(api.PUT('/api/v1/interviews/{id}/scorecards/mine', { params: { path: { id } }, body })),
    onSuccess: (scorecards) => {
      queries.setQueryData(key('scorecards', id), scorecards);
      if (scorecards.mine?.submitted) void queries.invalidateQueries({ queryKey: key('interview', id) });
    },
  });
}

export const useScorecardForm = (id: string) =>
  useQuery({
    queryKey: key('scorecard-form', id),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/jobs/{id}/scorecard-form', { params: { path: { id } }, signal })),
  });

export function useSaveScorecardForm(id: string) {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: (body: Scheduling['FormRequest']) =>
      answer(api.PUT('/api/v1/jobs/{id}/scorecard-form', { params: { path: { id } }, body })),
    onSuccess: (form) => queries.setQueryData(key('scorecard-form', id), form),
  });
}
