import type { TFunction } from 'i18next';
import type { InboxItem } from '@/api/inbox';
import { dayText, rangeText } from '@/ui/time';

/** What the notification says. Names that were erased are left out. */
export function sentence({ type, facts }: InboxItem, t: TFunction): string {
  return t(`inbox.text.${type}`, {
    candidate: facts.candidateName ?? t('inbox.someone.candidate'),
    Candidate: facts.candidateName ?? t('inbox.someone.Candidate'),
    Interviewer: facts.interviewerName ?? t('inbox.someone.Interviewer'),
    Inviter: facts.inviterName ?? t('inbox.someone.Inviter'),
    invitee: facts.inviteeName ?? t('inbox.someone.invitee'),
    recipient: facts.recipientName ?? t('inbox.someone.recipient'),
    caseNumber: facts.caseNumber,
    outcome: t(`inbox.outcome.${facts.status}`, { defaultValue: facts.status }),
  });
}

/** "Data Engineer · Tue 24 Nov, 15:30–16:15 IST", as far as it is known. */
export function detail({ facts }: InboxItem, zone: string, now: Date): string {
  const { jobTitle, startsAt, endsAt, reason } = facts;
  const from = startsAt ? new Date(startsAt) : undefined;
  const when =
    from && endsAt ? `${dayText(from, zone, now)}, ${rangeText(from, new Date(endsAt), zone)}` : undefined;
  return [jobTitle, when, reason].filter(Boolean).join(' · ');
}

/** The page that shows what it is about. */
export function pathOf({ type, subjectType, subjectId }: InboxItem): string {
  if (type === 'MORE_TIME_ASKED') return '/app/invites?asking=true';
  if (subjectType === 'interview') return `/app/interviews/${subjectId}`;
  if (subjectType === 'case') return `/app/verification/${subjectId}`;
  // A live invitation rings on every page; Today has what became of earlier ones.
  return subjectType === 'invite' ? '/app/invites' : '/app';
}
