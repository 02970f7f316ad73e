import type { Attention, AttentionKind } from '@/api/dashboard';
import type { Candidate, Match } from '@/api/types';

export type Need = Attention | { kind: 'ready'; candidate: Candidate; match: Match };

/** What the server found, then the candidates who only wait for somebody to schedule them. */
export function needsOf(attention: Attention[], candidates: Candidate[]): Need[] {
  const ready = candidates.flatMap((candidate) =>
    candidate.matches
      .filter((match) => match.interviewEnabled && !match.interview)
      .map((match) => ({ kind: 'ready' as const, candidate, match })),
  );
  return [...attention, ...ready];
}

export const keyOf = (need: Need) =>
  need.kind === 'ready' ? `${need.candidate.id} ${need.match.jobId}` : `${need.kind} ${need.interview.id}`;

/** Nothing else is more urgent: these get the strong button. */
const pressing: AttentionKind[] = ['candidate-waiting', 'candidate-absent', 'running', 'starts-soon'];

export const isPressing = ({ kind }: Need) => kind !== 'ready' && pressing.includes(kind);

/** Where the next step is done, and the text key of its button. */
export function actionOf(need: Need, recruits: boolean): [to: string, label: string] {
  if (need.kind === 'ready') {
    const { candidate, match } = need;
    return [`/app/interviews/new?candidateId=${candidate.id}&jobId=${match.jobId}`, 'schedule'];
  }
  const { kind, interview } = need;
  const page = `/app/interviews/${interview.id}`;
  if (isPressing(need) && interview.type === 'ONLINE') return [`${page}/room`, 'join'];
  if (kind === 'scorecard-due') return [`${page}#scorecards`, 'score'];
  if (!recruits) return [page, 'open'];
  if (kind === 'pending-too-long') return [`${page}?do=move`, 'pickTime'];
  if (kind === 'interviewer-declined') return [`${page}?do=replace`, 'replace'];
  if (kind === 'outcome-unconfirmed') return [`${page}?do=outcome`, 'confirm'];
  return [page, 'open'];
}
