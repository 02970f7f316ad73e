import { Button, Group, Text } from '@mantine/core';
import {
  IconBan,
  IconCircleCheck,
  IconDoorExit,
  IconPlugConnectedX,
  IconSwitchHorizontal,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { problemText } from '@/ui/problemText';
import type { Portal } from '../roomApi';
import type { Closing } from '../signaling';
import { Screen } from '@/candidate/Screen';
import { useHasHome } from '@/candidate/useHasHome';

interface AfterRoomProps {
  closing: Closing;
  portal: Portal;
  onRejoin: () => void;
}

const icons: Record<Closing['why'], Icon> = {
  left: IconDoorExit,
  closed: IconCircleCheck,
  denied: IconBan,
  'taken-over': IconSwitchHorizontal,
  failed: IconPlugConnectedX,
};

const rejoinWords: Partial<Record<Closing['why'], string>> = {
  denied: 'again',
  'taken-over': 'here',
  closed: 'reopen',
};

/** After the room: what happens next, and the way back while it is open. */
export default function AfterRoom({ closing, portal, onRejoin }: AfterRoomProps) {
  const { t } = useTranslation();
  const { why } = closing;
  const staff = portal.as === 'interviewer';
  const hasHome = useHasHome(!staff);
  // What an interviewer does next.
  const rates = staff && (why === 'left' || why === 'closed');
  const open = portal.state === 'open' || portal.state === 'knock';
  const removed = closing.why === 'denied' && closing.reason === 'removed';
  const words = removed ? 'removed' : why;
  const text =
    closing.why === 'failed'
      ? problemText(closing.error, t)
      : t([staff ? `room.after.${words}.textStaff` : '', `room.after.${words}.text`].filter(Boolean));
  // Whoever ended it for all may begin again.
  const again = why !== 'closed' || (staff && closing.reason === 'ended');
  return (
    <Screen
      icon={icons[why]}
      tone={why === 'closed' || why === 'left' ? 'calm' : 'warn'}
      state={`after-${why}`}
      title={t(`room.after.${words}.title`)}
      text={text}
    >
      <Group>
        {open && again && (
          <Button size="lg" variant={rates ? 'default' : 'filled'} onClick={onRejoin}>
            {t(`room.after.${rejoinWords[why] ?? 'rejoin'}`)}
          </Button>
        )}
        {(staff || hasHome) && (
          <Button
            component="a"
            size={open || rates ? 'lg' : 'md'}
            variant={rates ? 'filled' : 'default'}
            href={staff ? `/app/interviews/${portal.interviewId}` : '/c/home'}
          >
            {t(rates ? 'room.after.scorecard' : staff ? 'room.portal.back' : 'room.portal.home')}
          </Button>
        )}
      </Group>
      {why === 'left' && <Text>{t(staff ? 'room.after.left.nextStaff' : 'room.after.left.next')}</Text>}
    </Screen>
  );
}
