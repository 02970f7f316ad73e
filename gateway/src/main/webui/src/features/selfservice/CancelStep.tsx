import { Anchor, Button } from '@mantine/core';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useSelfCancel, type SelfService } from '@/api/selfService';
import { BigTime } from './BigTime';
import { Question } from '@/candidate/Question';
import { Refused } from './Refused';
import { useShownZone } from './useShownZone';
import { useStep } from './useStep';
import { useWhy, Why } from './Why';

/** Why are you cancelling? Nothing is called off before that is said and confirmed. */
export default function CancelStep({ view }: { view: SelfService }) {
  const { t } = useTranslation();
  const { go } = useStep();
  const { zone } = useShownZone(view.candidateZone);
  const reason = useWhy(`cancel-${view.interviewId}`);
  const cancel = useSelfCancel(view.interviewId);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const why = reason.ask();
    if (!why) return;
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
          <BigTime
            startsAt={view.startsAt}
            endsAt={view.endsAt}
            zone={zone}
            otherZone={view.interviewerZone}
          />
        )}
        <Why
          why={reason}
          label={t('selfservice.cancel.reason')}
          help={t('selfservice.cancel.reasonHelp')}
          ask={t('selfservice.cancel.reasonMissing')}
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
