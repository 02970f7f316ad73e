import type { Criterion, Scorecard, ScorecardDraft } from '@/api/scorecards';

export const draftOf = (card: Scorecard | undefined): ScorecardDraft => ({
  ratings: card?.ratings ?? {},
  notes: card?.notes ?? '',
  recommendation: card?.recommendation,
});

/** Keys of what a submission still lacks: of criteria, and `recommendation`. */
export function missingOf(draft: ScorecardDraft, criteria: Criterion[]): string[] {
  const unrated = criteria
    .filter(({ key, optional }) => !optional && draft.ratings[key] === undefined)
    .map(({ key }) => key);
  return draft.recommendation ? unrated : [...unrated, 'recommendation'];
}

/** A copy with the rating set, or without one. */
export function withRating(draft: ScorecardDraft, key: string, rating: number | undefined): ScorecardDraft {
  const ratings = { ...draft.ratings };
  if (rating === undefined) delete ratings[key];
  else ratings[key] = rating;
  return { ...draft, ratings };
}
