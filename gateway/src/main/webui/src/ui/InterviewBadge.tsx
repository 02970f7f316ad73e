import { useTranslation } from 'react-i18next';
import type { Instant, Interview } from '@/api/types';
import { StatusBadge } from './StatusBadge';
import { useNow } from './useNow';

type Shown = Pick<Interview, 'status'> & {
  startsAt?: Instant | undefined;
  candidateJoinedAt?: Instant | undefined;
  interviewerJoinedAt?: Instant | undefined;
};

/** Before its start an interview is in progress only once both sides have come: who is early has begun nothing. */
export function standingOf(
  interview: Shown,
  now: Date,
): { status: string; early?: 'candidate' | 'interviewer' } {
  const { status, startsAt, candidateJoinedAt, interviewerJoinedAt } = interview;
  const begun = !startsAt || new Date(startsAt) <= now || Boolean(candidateJoinedAt && interviewerJoinedAt);
  if (status !== 'IN_PROGRESS' || begun) return { status };
  if (candidateJoinedAt) return { status: 'SCHEDULED', early: 'candidate' };
  return interviewerJoinedAt ? { status: 'SCHEDULED', early: 'interviewer' } : { status: 'SCHEDULED' };
}

export function InterviewBadge({ interview }: { interview: Shown }) {
  const { t } = useTranslation();
  const { status, early } = standingOf(interview, useNow(5_000));
  return <StatusBadge status={status} {...(early ? { label: t(`ui.early.${early}`) } : {})} />;
}
