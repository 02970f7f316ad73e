import type { Candidate, Match } from '@/api/types';

/** A candidate in a job: that pair is what is shortlisted, enabled and scheduled. */
export interface MatchRow {
  id: string;
  candidate: Candidate;
  match: Match;
}

/** @param jobId only the match of this job, when one is picked */
export const rowsOf = (candidates: Candidate[], jobId: string): MatchRow[] =>
  candidates.flatMap((candidate) =>
    candidate.matches
      .filter((match) => !jobId || match.jobId === jobId)
      .map((match) => ({ id: `${candidate.id} ${match.jobId}`, candidate, match })),
  );
