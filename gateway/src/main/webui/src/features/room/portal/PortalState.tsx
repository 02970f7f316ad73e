import { Anchor, Button, Text } from '@mantine/core';
import {
  IconBan,
  IconBuilding,
  IconCalendarQuestion,
  IconCircleCheck,
  IconClockX,
  IconHourglass,
  IconUserX,
  type Icon,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { serverNow } from '@/api/serverClock';
import { absoluteText } from '@/ui/time';
import { browserZone } from '@/ui/useZone';
import { firstRegion } from '@/ui/zones';
import type { Media } from '../media';
import type { Portal } from '../roomApi';
import { DeviceCheck } from './DeviceCheck';
import { Countdown } from '@/candidate/Countdown';
import { Screen } from '@/candidate/Screen';

interface PortalStateProps {
  portal: Portal;
  offset: number;
  media: Media;
  onCheck: () => void;
  onLook: () => void;
}

/** The states in which one cannot go in; each says why and what to do. */
export function PortalState({ portal, offset, media, onCheck, onLook }: PortalStateProps) {
  const { t } = useTranslation();
  const staff = portal.as === 'interviewer';
  const words = (key: string, values: Record<string, string> = {}) =>
    t([staff ? `room.portal.${key}.textStaff` : '', `room.portal.${key}.text`].filter(Boolean), values);

  if (portal.state === 'too-early') {
    return <TooEarly portal={portal} offset={offset} media={media} onCheck={onCheck} onLook={onLook} />;
  }
  const look = looks[portal.state] ?? (['unknown', IconClockX, 'warn'] as const);
  const [key, icon, tone] = look;
  const closed = (staff ? portal.closesAt : portal.lateEntryClosesAt) ?? portal.closesAt;
  const zone = firstRegion(portal.viewerZone, browserZone());
  const time = closed ? absoluteText(new Date(closed), zone, serverNow()) : '';
  return (
    <Screen
      icon={icon}
      tone={tone}
      state={portal.state}
      title={t(`room.portal.${key}.title`)}
      text={words(key, { time })}
    >
      {portal.state === 'offline-place' && (
        <Text fw={650} size="xl">
          {portal.place ?? t('room.portal.offline.noPlace')}
        </Text>
      )}
      {portal.state === 'offline-place' && !staff && (
        <Anchor component={Link} to={`/i/${portal.interviewId}/time`}>
          {t('room.portal.tooEarly.change')}
        </Anchor>
      )}
      {portal.state === 'pending' && !staff && (
        <Button component={Link} to={`/i/${portal.interviewId}/time`} size="lg">
          {t('room.portal.pending.choose')}
        </Button>
      )}
      {portal.state === 'too-late' && !portal.videoHost && (
        <Button variant="default" onClick={onLook}>
          {t('room.portal.tooLate.again')}
        </Button>
      )}
    </Screen>
  );
}

const looks: Record<string, readonly [string, Icon, 'calm' | 'good' | 'warn']> = {
  pending: ['pending', IconCalendarQuestion, 'calm'],
  'too-late': ['tooLate', IconClockX, 'warn'],
  cancelled: ['cancelled', IconBan, 'warn'],
  over: ['over', IconCircleCheck, 'good'],
  'no-show': ['noShow', IconUserX, 'warn'],
  'offline-place': ['offline', IconBuilding, 'calm'],
};

const hour = 60 * 60_000;

function TooEarly({ portal, offset, media, onCheck, onLook }: PortalStateProps) {
  const { t } = useTranslation();
  const [checking, setChecking] = useState(false);
  const opensAt = portal.opensAt ?? portal.startsAt ?? portal.now;
  const zone = firstRegion(portal.viewerZone, browserZone());
  const now = new Date(portal.now);
  const soon = Date.parse(opensAt) - now.getTime() <= hour;
  const title = soon
    ? t('room.portal.tooEarly.title')
    : t('room.portal.tooEarly.later', {
        time: absoluteText(new Date(portal.startsAt ?? opensAt), zone, now),
      });
  return (
    <>
      <Screen icon={IconHourglass} state="too-early" title={title}>
        <Countdown
          until={opensAt}
          offset={offset}
          title={(over) =>
            portal.videoHost
              ? t(over ? 'room.elsewhere.ready' : 'room.elsewhere.opensIn', { host: portal.videoHost })
              : t(over ? 'room.portal.tooEarly.ready' : 'room.portal.tooEarly.opensIn')
          }
          label={t(portal.videoHost ? 'room.elsewhere.label' : 'room.portal.tooEarly.label', {
            time: absoluteText(new Date(opensAt), zone, now),
            host: portal.videoHost,
          })}
          onOver={onLook}
        />
        <Text size="lg" c="dimmed">
          {portal.videoHost
            ? t('room.elsewhere.early', { host: portal.videoHost })
            : t('room.portal.tooEarly.text')}
        </Text>
        {!checking && !portal.videoHost && (
          <Button
            variant="default"
            onClick={() => {
              setChecking(true);
              onCheck();
            }}
          >
            {t('room.portal.tooEarly.check')}
          </Button>
        )}
        {portal.as === 'candidate' && (
          <Anchor component={Link} to={`/i/${portal.interviewId}/time`}>
            {t('room.portal.tooEarly.change')}
          </Anchor>
        )}
      </Screen>
      {checking && <DeviceCheck id={portal.interviewId} as={portal.as} media={media} />}
    </>
  );
}
