import { Button, Group, Textarea } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { problemFrom } from '@/api/problem';
import { usePick, useRelease, type Hold, type SelfService } from '@/api/selfService';
import { BigTime } from './BigTime';
import { HoldClock } from './HoldClock';
import { Question } from './Question';
import { Refused } from './Refused';
import { useDraft } from './useDraft';
import { useShownZone } from './useShownZone';
import { useStep } from './useStep';

interface ConfirmStepProps {
  view: SelfService;
  hold: Hold;
  offset: number;
  onLook: () => void;
}

/** Is this time right? It is kept for a few minutes while the candidate decides. */
export function ConfirmStep({ view, hold, offset, onLook }: ConfirmStepProps) {
  const { t } = useTranslation();
  const { go } = useStep();
  const { zone } = useShownZone(view.candidateZone);
  const moving = view.can.reschedule;
  const reason = useDraft(`move-${view.interviewId}`);
  const field = useRef<HTMLTextAreaElement>(null);
  const [missing, setMissing] = useState(false);
  // What was looked at when the question was asked; what changes meanwhile elsewhere is refused and said.
  const [version, setVersion] = useState(view.version);
  const pick = usePick(view.interviewId);
  const release = useRelease(view.interviewId);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const why = reason.text.trim();
    setMissing(moving && !why);
    if (moving && !why) {
      field.current?.focus();
      return;
    }
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
        <BigTime startsAt={hold.startsAt} endsAt={hold.endsAt} zone={zone} otherZone={hold.zone} />
        <HoldClock until={hold.expiresAt} offset={offset} onOver={onLook} />
        {moving && (
          <Textarea
            ref={field}
            size="md"
            label={t('selfservice.confirm.reason')}
            description={t('selfservice.confirm.reasonHelp')}
            rows={3}
            maxLength={500}
            required
            value={reason.text}
            error={missing && t('selfservice.confirm.reasonMissing')}
            onChange={(event) => reason.keep(event.currentTarget.value)}
          />
        )}
        <Refused error={pick.error} />
        <Group>
          <Button type="submit" size="lg" loading={pick.isPending}>
            {t(moving ? 'selfservice.confirm.move' : 'selfservice.confirm.book')}
          </Button>
          <Button
            size="lg"
            variant="default"
            disabled={pick.isPending}
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
