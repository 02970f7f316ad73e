import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSetFlag, type Flag } from '@/api/matches';
import type { Candidate, Match } from '@/api/types';
import { useFlagOutcome } from './useFlagOutcome';

const live = ['PENDING', 'SCHEDULED', 'IN_PROGRESS'];

/** The one thing that brings this candidate further. */
export function NextAction({ candidate, match }: { candidate: Candidate; match: Match }) {
  const { t } = useTranslation();
  const set = useSetFlag();
  const outcome = useFlagOutcome(candidate, match);
  const on = (flag: Flag) => () =>
    set.mutate({ candidateId: candidate.id, jobId: match.jobId, flag, value: true }, outcome);

  if (match.interview && live.includes(match.interview.status)) {
    const pending = match.interview.status === 'PENDING';
    return (
      <Button component={Link} to={`/app/interviews/${match.interview.id}`} size="xs" variant="default">
        {t(pending ? 'candidates.next.pickTime' : 'candidates.next.open')}
      </Button>
    );
  }
  if (!match.shortlisted) {
    return (
      <Button size="xs" variant="default" onClick={on('shortlisted')}>
        {t('candidates.next.shortlist')}
      </Button>
    );
  }
  if (!match.interviewEnabled) {
    return (
      <Button size="xs" variant="default" onClick={on('interviewEnabled')}>
        {t('candidates.next.enable')}
      </Button>
    );
  }
  return (
    <Button
      component={Link}
      to={`/app/interviews/new?candidateId=${candidate.id}&jobId=${match.jobId}`}
      size="xs"
      variant="light"
    >
      {t('candidates.next.schedule')}
    </Button>
  );
}
