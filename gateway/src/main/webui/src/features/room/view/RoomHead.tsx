import { Group, Text } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { clockText, zoneName } from '@/ui/time';
import { useNow } from '@/ui/useNow';
import { useZone } from '@/ui/useZone';
import { elapsedText } from '@/candidate/clock';
import type { RoomSession } from '../roomSession';
import { useStore } from '../useStore';
import { QualityIcon } from './QualityIcon';
import classes from './room.module.css';

/** What is known of the meeting before one is inside. */
export interface Planned {
  companyName?: string | undefined;
  startsAt?: string | undefined;
  endsAt?: string | undefined;
  viewerZone?: string | undefined;
}

interface RoomHeadProps {
  session: RoomSession;
  title: string;
  planned: Planned;
}

export function RoomHead({ session, title, planned }: RoomHeadProps) {
  const { t } = useTranslation();
  const {
    startsAt = planned.startsAt,
    endsAt = planned.endsAt,
    clockOffset,
    participants,
    peers,
    self,
  } = useStore(session);
  const ownZone = useZone();
  const zone = planned.viewerZone ?? ownZone;
  const now = useNow(1_000).getTime() + clockOffset;
  const since = startsAt ? now - Date.parse(startsAt) : 0;
  const count = participants.length + 1;
  const qualities = Object.values(peers).map((peer) => peer.quality);
  const worst = (['poor', 'fair', 'good'] as const).find((quality) => qualities.includes(quality));
  return (
    <header className={classes.head}>
      <div className={classes.title}>
        <Text component="h1" fw={650} truncate>
          {title}
        </Text>
        <Text size="sm" c="dimmed" truncate>
          {planned.companyName}
        </Text>
      </div>
      <Group gap="md" wrap="nowrap">
        {worst && <QualityIcon quality={worst} />}
        <Group gap={4} wrap="nowrap">
          <IconUsers size={18} aria-hidden />
          <Text size="sm" aria-hidden>
            {count}
          </Text>
          <span className="visually-hidden">{t('room.head.people', { count })}</span>
        </Group>
        {startsAt && (
          <div className={classes.clock}>
            <Text
              size="sm"
              fw={600}
              role="timer"
              aria-label={since >= 0 ? t('room.head.elapsed', { time: elapsedText(since) }) : undefined}
            >
              {since >= 0 ? elapsedText(since) : t('room.head.startsIn', { time: elapsedText(-since) })}
            </Text>
            {endsAt && (
              <Text size="xs" c="dimmed" visibleFrom="sm">
                {t(self?.role === 'MEMBER' ? 'room.head.open' : 'room.head.ends', {
                  time: `${clockText(new Date(endsAt), zone)} ${zoneName(new Date(endsAt), zone)}`,
                })}
              </Text>
            )}
          </div>
        )}
      </Group>
    </header>
  );
}
