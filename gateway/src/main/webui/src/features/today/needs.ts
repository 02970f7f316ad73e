import { isJoinable } from '@/features/interviews/joinable';
import type { Candidate, Interview, Match } from '@/api/types';

export type Need =
  | { kind: 'waiting' | 'late' | 'running' | 'soon' | 'noTime'; interview: Interview }
  | { kind: 'ready'; candidate: Candidate; match: Match };

const urgency = ['waiting', 'late', 'running', 'soon', 'noTime', 'ready'];

/** What needs the viewer now, the most urgent first. */
export function needsOf(interviews: Interview[], candidates: Candidate[], now: Date): Need[] {
  const needs: Need[] = [];
  for (const interview of interviews) {
    const kind = kindOf(interview, now);
    if (kind) needs.push({ kind, interview });
  }
  for (const candidate of candidates) {
    for (const match of candidate.matches) {
      if (match.interviewEnabled && !match.interview) needs.push({ kind: 'ready', candidate, match });
    }
  }
  return needs.sort((a, b) => urgency.indexOf(a.kind) - urgency.indexOf(b.kind));
}

function kindOf(interview: Interview, now: Date) {
  if (interview.status === 'PENDING') return 'noTime';
  if (!isJoinable(interview, now) || !interview.startsAt || !interview.endsAt) return undefined;
  const { candidateJoinedAt, interviewerJoinedAt } = interview;
  const ended = Date.parse(interview.endsAt) <= now.getTime();
  if (candidateJoinedAt && !interviewerJoinedAt && !ended) return 'waiting';
  if (Date.parse(interview.startsAt) > now.getTime()) return 'soon';
  if (!candidateJoinedAt && !ended) return 'late';
  return interview.status === 'IN_PROGRESS' ? 'running' : undefined;
}
