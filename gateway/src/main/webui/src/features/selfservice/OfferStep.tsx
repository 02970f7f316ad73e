import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAnswerOffer, type Offer, type SelfService } from '@/api/selfService';
import { BigTime } from './BigTime';
import { HoldClock } from './HoldClock';
import { Question } from '@/candidate/Question';
import { Refused } from './Refused';
import { useShownZone } from './useShownZone';
import { useStep } from './useStep';

interface OfferStepProps {
  view: SelfService;
  offer: Offer;
  offset: number;
  onLook: () => void;
}

/** A time has become free for somebody who waited: theirs until it goes to the next one. */
export default function OfferStep({ view, offer, offset, onLook }: OfferStepProps) {
  const { t } = useTranslation();
  const { go } = useStep();
  const { zone } = useShownZone(view.candidateZone);
  const answer = useAnswerOffer(view.interviewId);
  const { offerId } = offer;
  const busy = answer.isPending ? answer.variables.answer : undefined;
  return (
    <Question state="offer" title={t('selfservice.offer.title')} text={t('selfservice.offer.text')}>
      <BigTime
        startsAt={offer.startsAt}
        endsAt={offer.endsAt}
        zone={zone}
        otherZone={offer.interviewerZone}
      />
      <HoldClock until={offer.expiresAt} offset={offset} onOver={onLook} text="selfservice.offer.kept" />
      <Refused error={answer.error} />
      <Group>
        <Button
          size="lg"
          loading={busy === 'accept'}
          disabled={busy === 'decline'}
          onClick={() => answer.mutate({ offerId, answer: 'accept' }, { onSuccess: () => go('done', true) })}
        >
          {t('selfservice.offer.accept')}
        </Button>
        <Button
          size="lg"
          variant="default"
          loading={busy === 'decline'}
          disabled={busy === 'accept'}
          onClick={() => answer.mutate({ offerId, answer: 'decline' })}
        >
          {t('selfservice.offer.decline')}
        </Button>
      </Group>
    </Question>
  );
}
