import { Anchor, Button, Textarea } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useSelfCancel, type SelfService } from '@/api/selfService';
import { BigTime } from './BigTime';
import { Question } from './Question';
import { Refused } from './Refused';
import { useDraft } from './useDraft';
import { useShownZone } from './useShownZone';
import { useStep } from './useStep';

/** Why are you cancelling? Nothing is called off before that is said and confirmed. */
export function CancelStep({ view }: { view: SelfService }) {
  const { t } = useTranslation();
  const { go } = useStep();
  const { zone } = useShownZone(view.candidateZone);
  const reason = useDraft(`cancel-${view.interviewId}`);
  const field = useRef<HTMLTextAreaElement>(null);
  const [missing, setMissing] = useState(false);
  const cancel = useSelfCancel(view.interviewId);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const why = reason.text.trim();
    setMissing(!why);
    if (!why) {
      field.current?.focus();
      return;
    }
    cancel.mutate(why, {
      onSuccess: () => {
        reason.clear();
        go(undefined, true);
      },
    });
  };

  return (
    <form onSubmit={submit} noValidate>
      <Question
        state="cancel"
        title={t('selfservice.cancel.title')}
        text={t(view.can.reschedule ? 'selfservice.cancel.textMove' : 'selfservice.cancel.text')}
      >
        {view.startsAt && view.endsAt && (
          <BigTime startsAt={view.startsAt} endsAt={view.endsAt} zone={zone} otherZone={view.zone} />
        )}
        <Textarea
          ref={field}
          size="md"
          label={t('selfservice.cancel.reason')}
          description={t('selfservice.cancel.reasonHelp')}
          rows={3}
          maxLength={500}
          required
          value={reason.text}
          error={missing && t('selfservice.cancel.reasonMissing')}
          onChange={(event) => reason.keep(event.currentTarget.value)}
        />
        <Refused error={cancel.error} />
        <Button
          type="submit"
          size="lg"
          color="red"
          loading={cancel.isPending}
          style={{ alignSelf: 'flex-start' }}
        >
          {t('selfservice.cancel.action')}
        </Button>
        <Anchor
          component="button"
          type="button"
          onClick={() => go(undefined)}
          style={{ alignSelf: 'flex-start' }}
        >
          {t('selfservice.cancel.keep')}
        </Anchor>
      </Question>
    </form>
  );
}
