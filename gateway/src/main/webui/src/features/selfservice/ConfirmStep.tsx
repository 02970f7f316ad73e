import { Button, Group } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { problemFrom } from '@/api/problem';
import { usePick, useRelease, type Hold, type SelfService } from '@/api/selfService';
import { BigTime } from './BigTime';
import { HoldClock } from './HoldClock';
import { Question } from '@/candidate/Question';
import { Refused } from './Refused';
import { useShownZone } from './useShownZone';
import { useStep } from './useStep';
import { useWhy, Why } from './Why';

interface ConfirmStepProps {
  view: SelfService;
  hold: Hold;
  offset: number;
  onLook: () => void;
}

/** Is this time right? It is kept for a few minutes while the candidate decides. */
export default function ConfirmStep({ view, hold, offset, onLook }: ConfirmStepProps) {
  const { t } = useTranslation();
  const { go } = useStep();
  const { zone } = useShownZone(view.candidateZone);
  const moving = view.can.reschedule;
  const reason = useWhy(`move-${view.interviewId}`);
  // What was looked at when the question was asked; what changes meanwhile elsewhere is refused and said.
  const [version, setVersion] = useState(view.version);
  const pick = usePick(view.interviewId);
  const release = useRelease(view.interviewId);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const why = moving ? reason.ask() : '';
    if (moving && !why) return;
    pick.mutate(
      { slotId: hold.slotId, version, ...(moving && { reason: why }) },
      {
        onSuccess: () => {
          reason.clear();
          go('done', true);
        },
        onError: (error) => problemFrom(error).code === 'stale-version' && setVersion(view.version),
      },
    );
  };

  return (
    <form onSubmit={submit} noValidate>
      <Question
        state="confirm"
        title={t(moving ? 'selfservice.confirm.titleMove' : 'selfservice.confirm.title')}
      >
        <BigTime startsAt={hold.startsAt} endsAt={hold.endsAt} zone={zone} otherZone={hold.interviewerZone} />
        <HoldClock until={hold.expiresAt} offset={offset} onOver={onLook} />
        {moving && (
          <Why
            why={reason}
            label={t('selfservice.confirm.reason')}
            help={t('selfservice.confirm.reasonHelp')}
            ask={t('selfservice.confirm.reasonMissing')}
          />
        )}
        <Refused error={pick.error} />
        <Group>
          <Button type="submit" size="lg" loading={pick.isPending || pick.isSuccess}>
            {t(moving ? 'selfservice.confirm.move' : 'selfservice.confirm.book')}
          </Button>
          <Button
            size="lg"
            variant="default"
            disabled={pick.isPending || pick.isSuccess}
            loading={release.isPending}
            onClick={() => release.mutate(undefined, { onSettled: () => go('choose') })}
          >
            {t('selfservice.confirm.other')}
          </Button>
        </Group>
      </Question>
    </form>
  );
}
