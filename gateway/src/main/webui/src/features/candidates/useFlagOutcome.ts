import { useTranslation } from 'react-i18next';
import type { Candidate, Match, MatchStatus } from '@/api/types';
import { problemText } from '@/ui/problemText';
import { toastWarning } from '@/ui/toast';

/** A refused toggle springs back and says why; a booked interview is never orphaned in silence. */
export function useFlagOutcome(candidate: Candidate, match: Match) {
  const { t } = useTranslation();
  const names = { name: candidate.name, job: match.jobTitle };
  return {
    onSuccess: (answer: MatchStatus) => {
      const booked = answer.interview && ['PENDING', 'SCHEDULED'].includes(answer.interview.status);
      if (booked && !answer.interviewEnabled) toastWarning(t('candidates.toggle.stillBooked', names));
    },
    onError: (error: Error) =>
      toastWarning(t('candidates.toggle.refused', { ...names, problem: problemText(error, t) })),
  };
}
