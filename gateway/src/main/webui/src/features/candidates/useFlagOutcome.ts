import { useTranslation } from 'react-i18next';
import type { FlagChange } from '@/api/matches';
import type { Candidate, Match, MatchStatus } from '@/api/types';
import { problemText } from '@/ui/problemText';
import { toastDone, toastWarning } from '@/ui/toast';

/** A refused toggle springs back and says why; a booked interview is never orphaned in silence. */
export function useFlagOutcome(candidate: Candidate, match: Match) {
  const { t } = useTranslation();
  const names = { name: candidate.name, job: match.jobTitle };
  return {
    onSuccess: ({ consequences = [] }: MatchStatus, change: FlagChange) => {
      const cancelled = consequences.filter(({ effect }) => effect === 'cancelled').length;
      const left = consequences.some(({ effect }) => effect === 'kept' || effect === 'online-closed');
      if (cancelled > 0) toastDone(t('candidates.toggle.cancelled', { ...names, count: cancelled }));
      // Booked in the meantime: nobody was asked about it.
      if (left && !change.standing) toastWarning(t('candidates.toggle.stillBooked', names));
    },
    onError: (error: Error) =>
      toastWarning(t('candidates.toggle.refused', { ...names, problem: problemText(error, t) })),
  };
}
