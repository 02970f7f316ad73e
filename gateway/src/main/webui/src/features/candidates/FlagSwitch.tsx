import { Switch } from '@mantine/core';
import { useSetFlag, type Flag } from '@/api/matches';
import type { Candidate, Match } from '@/api/types';
import { useTranslation } from 'react-i18next';
import { useFlagOutcome } from './useFlagOutcome';

interface FlagSwitchProps {
  candidate: Candidate;
  match: Match;
  flag: Flag;
  label: string;
  disabled?: boolean;
}

export function FlagSwitch({ candidate, match, flag, label, disabled = false }: FlagSwitchProps) {
  const { t } = useTranslation();
  const set = useSetFlag();
  const outcome = useFlagOutcome(candidate, match);
  return (
    <Switch
      size="sm"
      aria-label={t(label, { name: candidate.name, job: match.jobTitle })}
      checked={match[flag]}
      disabled={disabled}
      onChange={(event) =>
        set.mutate(
          { candidateId: candidate.id, jobId: match.jobId, flag, value: event.currentTarget.checked },
          outcome,
        )
      }
    />
  );
}
