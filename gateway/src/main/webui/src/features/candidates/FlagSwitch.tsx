import { Switch } from '@mantine/core';
import { Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePreviewFlag, useSetFlag, type Flag } from '@/api/matches';
import type { Candidate, Consequence, Match } from '@/api/types';
import { focusAgain } from '@/ui/focusAgain';
import { later } from '@/ui/later';
import type { Choice } from './ConsequencesDialog';
import { useFlagOutcome } from './useFlagOutcome';

export const ConsequencesDialog = later(() => import('./ConsequencesDialog'));

interface FlagSwitchProps {
  candidate: Candidate;
  match: Match;
  flag: Flag;
  label: string;
  disabled?: boolean;
}

const standing = ['PENDING', 'SCHEDULED', 'IN_PROGRESS'];

/** Switches at once; asks first where an interview stands that the change concerns. */
export function FlagSwitch({ candidate, match, flag, label, disabled = false }: FlagSwitchProps) {
  const { t } = useTranslation();
  const set = useSetFlag();
  const preview = usePreviewFlag();
  const outcome = useFlagOutcome(candidate, match);
  const [asked, setAsked] = useState<Consequence[]>();
  const input = useRef<HTMLInputElement>(null);
  const close = () => {
    setAsked(undefined);
    focusAgain(input.current);
  };
  const names = { name: candidate.name, job: match.jobTitle };
  const change = (value: boolean, choice?: Choice) =>
    set.mutate({ candidateId: candidate.id, jobId: match.jobId, flag, value, ...choice }, outcome);
  const request = (value: boolean) => {
    if (preview.isPending) return;
    if (value || !match.interview || !standing.includes(match.interview.status)) return change(value);
    preview.mutate(
      { candidateId: candidate.id, jobId: match.jobId, flag, value },
      {
        onSuccess: ({ consequences = [] }) =>
          consequences.length > 0 ? setAsked(consequences) : change(value),
        onError: outcome.onError,
      },
    );
  };
  return (
    <>
      <Switch
        ref={input}
        size="sm"
        aria-label={t(label, names)}
        checked={match[flag]}
        disabled={disabled}
        onChange={(event) => request(event.currentTarget.checked)}
      />
      {asked && (
        <Suspense fallback={null}>
          <ConsequencesDialog
            opened
            title={t(`candidates.consequence.${flag}`, names)}
            consequences={asked}
            cancellable={flag !== 'onlineInterviewEnabled'}
            onConfirm={(choice) => {
              close();
              change(false, choice);
            }}
            onClose={close}
          />
        </Suspense>
      )}
    </>
  );
}
