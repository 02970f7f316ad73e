import { Anchor, Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SelfService } from '@/api/selfService';
import { absoluteText } from '@/ui/time';
import { BigTime } from './BigTime';
import { Booked } from './Booked';
import { Question } from '@/candidate/Question';
import { useShownZone } from './useShownZone';
import type { Step } from './useStep';

interface StateScreenProps {
  view: SelfService;
  /** They have just chosen this time. */
  booked: boolean;
  onGo: (step: Step) => void;
}

/** Where things stand, and what can be done from here. */
export function StateScreen({ view, booked, onGo }: StateScreenProps) {
  const { t } = useTranslation();
  const { zone } = useShownZone(view.candidateZone);
  const { state, startsAt, endsAt, can, why } = view;
  const standing = state === 'scheduled' || state === 'too-late' || state === 'in-progress';
  const selfPaced = why.reschedule === 'self-paced';
  const told = booked && state === 'scheduled';
  return (
    <Question
      state={told ? 'booked' : state}
      title={t(`selfservice.state.${told ? 'booked' : state}.title`)}
      text={text(view, told, t)}
    >
      {told && <Booked />}
      {standing && !selfPaced && startsAt && endsAt && (
        <BigTime startsAt={startsAt} endsAt={endsAt} zone={zone} otherZone={view.interviewerZone} />
      )}
      {standing && selfPaced && endsAt && (
        <Text size="lg">
          {t('selfservice.state.deadline', {
            time: absoluteText(new Date(endsAt), zone, new Date(view.now)),
          })}
        </Text>
      )}
      {standing && (
        <Text>
          {view.type === 'ONLINE'
            ? t('selfservice.state.online')
            : t('selfservice.state.place', { place: view.place ?? t('selfservice.state.placeInMail') })}
        </Text>
      )}
      {state === 'cancelled' && view.cancelReason && (
        <Text>{t('selfservice.state.reason', { reason: view.cancelReason })}</Text>
      )}
      {standing && <Actions view={view} onGo={onGo} first={told ? 'portal' : 'move'} />}
      {state === 'scheduled' && !can.reschedule && why.reschedule && (
        <Text>{t(`selfservice.why.${why.reschedule}`)}</Text>
      )}
      {state === 'scheduled' && view.cutoffAt && (can.reschedule || can.cancel) && (
        <Text c="dimmed">
          {can.reschedule && t('selfservice.state.left', { count: view.reschedulesLeft })}{' '}
          {t('selfservice.state.until', {
            time: absoluteText(new Date(view.cutoffAt), zone, new Date(view.now)),
          })}
        </Text>
      )}
      {can.cancel && (
        <Anchor
          component="button"
          type="button"
          onClick={() => onGo('cancel')}
          style={{ alignSelf: 'flex-start' }}
        >
          {t('selfservice.state.cancel')}
        </Anchor>
      )}
    </Question>
  );
}

interface ActionsProps {
  view: SelfService;
  first: 'portal' | 'move';
  onGo: (step: Step) => void;
}

/** The likelier one comes first and is filled. */
function Actions({ view, first, onGo }: ActionsProps) {
  const { t } = useTranslation();
  const filled = view.can.reschedule ? first : 'portal';
  const portal = view.type === 'ONLINE' && (
    <Button
      key="portal"
      component="a"
      href={`/i/${view.interviewId}`}
      size="lg"
      variant={filled === 'portal' ? 'filled' : 'default'}
    >
      {t('selfservice.state.portal')}
    </Button>
  );
  const move = view.can.reschedule && (
    <Button
      key="move"
      size="lg"
      variant={filled === 'move' ? 'filled' : 'default'}
      onClick={() => onGo('choose')}
    >
      {t('selfservice.state.move')}
    </Button>
  );
  return <Group>{first === 'portal' ? [portal, move] : [move, portal]}</Group>;
}

type T = ReturnType<typeof useTranslation>['t'];

function text({ state, why, companyName: company, jobTitle: job }: SelfService, told: boolean, t: T) {
  if (told) return t('selfservice.state.booked.text');
  if (state === 'pending' && why.pick) return t(`selfservice.why.${why.pick}`);
  return t(`selfservice.state.${state}.text`, { company, job });
}
