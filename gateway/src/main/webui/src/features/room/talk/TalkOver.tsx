import { Button, Group } from '@mantine/core';
import {
  IconCircleCheck,
  IconDoorExit,
  IconLock,
  IconPlugConnectedX,
  IconSwitchHorizontal,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { problemFrom } from '@/api/problem';
import { signInUrl } from '@/api/session';
import { Screen } from '@/candidate/Screen';
import type { Closing } from '../signaling';

type Why = 'left' | 'closed' | 'taken-over' | 'notYours' | 'signedOut' | 'failed';

interface TalkOverProps {
  closing: Closing;
  onReturn: () => void;
}

const icons: Record<Why, Icon> = {
  left: IconDoorExit,
  closed: IconCircleCheck,
  'taken-over': IconSwitchHorizontal,
  notYours: IconLock,
  signedOut: IconLock,
  failed: IconPlugConnectedX,
};

const returns: Partial<Record<Why, string>> = { left: 'rejoin', failed: 'rejoin', 'taken-over': 'here' };

/** After the room of two, or where one cannot enter it: why, and the way on. */
export function TalkOver({ closing, onReturn }: TalkOverProps) {
  const { t } = useTranslation();
  const why = whyOf(closing);
  const back = returns[why];
  return (
    <Screen
      icon={icons[why]}
      tone={why === 'left' || why === 'closed' ? 'calm' : 'warn'}
      state={`talk-${why}`}
      title={t(`room.talk.${why}.title`)}
      text={t(`room.talk.${why}.text`)}
    >
      <Group>
        {back && <Button onClick={onReturn}>{t(`room.talk.${back}`)}</Button>}
        {why === 'signedOut' && (
          <Button component="a" href={signInUrl(window.location.pathname)}>
            {t('room.talk.signIn')}
          </Button>
        )}
        <Button component="a" href="/app" variant={back || why === 'signedOut' ? 'default' : 'filled'}>
          {t('room.talk.back')}
        </Button>
      </Group>
    </Screen>
  );
}

function whyOf(closing: Closing): Why {
  if (closing.why === 'denied') return 'notYours';
  if (closing.why !== 'failed') return closing.why;
  const { status } = problemFrom(closing.error);
  if (status === 401) return 'signedOut';
  if (status === 403 || status === 404) return 'notYours';
  return status === 410 ? 'closed' : 'failed';
}
