import type { Match } from '@/api/types';
import { StatusBadge } from './StatusBadge';

/** Where a candidate stands in a job: the interview's status once there is one. */
export function matchStatus(match: Match): string {
  if (match.interview) return match.interview.status;
  if (match.interviewEnabled) return 'enabled';
  return match.shortlisted ? 'shortlisted' : 'new';
}

export function MatchBadge({ match }: { match: Match }) {
  return <StatusBadge status={matchStatus(match)} />;
}
