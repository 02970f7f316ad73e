import type { Attention } from '@/api/dashboard';
import type { CaseRecord, CaseStats } from '@/api/cases';
import type { Candidate, Invite, Match } from '@/api/types';

/** A candidate of a case who cannot help themselves any more, and all whose link ran out. */
export type CaseNeed =
  | { kind: 'fresh-link'; record: CaseRecord }
  | { kind: 'cases-expired'; count: number; expired: CaseStats['expired'] };

export type InterviewNeed = Attention | { kind: 'ready'; candidate: Candidate; match: Match };

/** A candidate whose invite has expired asks for more time. */
export interface InviteNeed {
  kind: 'more-time';
  invite: Invite;
}

export type Need = InterviewNeed | CaseNeed | InviteNeed;

/** Those of the verification cases: who asks first, then how many are stuck. */
export function caseNeedsOf(stats: CaseStats | undefined, asking: CaseRecord[]): CaseNeed[] {
  const count = stats?.counts.candidate_expired ?? 0;
  return [
    ...asking.map((record) => ({ kind: 'fresh-link' as const, record })),
    ...(stats && count > 0 ? [{ kind: 'cases-expired' as const, count, expired: stats.expired }] : []),
  ];
}

export const isCaseNeed = (need: Need): need is CaseNeed =>
  need.kind === 'fresh-link' || need.kind === 'cases-expired';

/**
 * What the server found, in its order, with the cases after what happens right now; then the candidates who only wait
 * for somebody to schedule them.
 */
export function needsOf(
  attention: Attention[],
  candidates: Candidate[],
  cases: CaseNeed[] = [],
  asking: Invite[] = [],
): Need[] {
  const ready = candidates.flatMap((candidate) =>
    candidate.matches
      .filter((match) => match.interviewEnabled && !match.interview)
      .map((match) => ({ kind: 'ready' as const, candidate, match })),
  );
  return [
    ...attention.filter(isPressing),
    ...asking.map((invite) => ({ kind: 'more-time' as const, invite })),
    ...cases,
    ...attention.filter((each) => !isPressing(each)),
    ...ready,
  ];
}

export function keyOf(need: Need): string {
  if (need.kind === 'cases-expired') return need.kind;
  if (need.kind === 'more-time') return `${need.kind} ${need.invite.id}`;
  if (need.kind === 'fresh-link') return `${need.kind} ${need.record.id}`;
  return need.kind === 'ready'
    ? `${need.candidate.id} ${need.match.jobId}`
    : `${need.kind} ${need.interview.id}`;
}

/** Nothing else is more urgent: these get the strong button. */
const pressing: Need['kind'][] = ['candidate-waiting', 'candidate-absent', 'running', 'starts-soon'];

export const isPressing = ({ kind }: Need) => pressing.includes(kind);

/** Where the next step is done, and the text key of its button. */
export function actionOf(need: InterviewNeed, recruits: boolean): [to: string, label: string] {
  if (need.kind === 'ready') {
    const { candidate, match } = need;
    return [`/app/interviews/new?candidateId=${candidate.id}&jobId=${match.jobId}`, 'schedule'];
  }
  const { kind, interview } = need;
  const page = `/app/interviews/${interview.id}`;
  if (isPressing(need) && interview.type === 'ONLINE') return [`${page}/room`, 'join'];
  if (kind === 'scorecard-due') return [`${page}#scorecards`, 'score'];
  if (!recruits) return [page, 'open'];
  if (kind === 'adjustment-asked') return [page, 'answer'];
  if (kind === 'pending-too-long') return [`${page}?do=move`, 'pickTime'];
  if (kind === 'interviewer-declined') return [`${page}?do=replace`, 'replace'];
  if (kind === 'outcome-unconfirmed') return [`${page}?do=outcome`, 'confirm'];
  return [page, 'open'];
}
