import { ActionIcon, Group, Text } from '@mantine/core';
import { IconLayoutGrid, IconLayoutSidebarRight, IconLock, IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { clockText, zoneName } from '@/ui/time';
import { useNow } from '@/ui/useNow';
import { useZone } from '@/ui/useZone';
import { elapsedText } from '@/candidate/clock';
import type { RoomSession } from '../roomSession';
import type { Layout } from '../stage';
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
  layout: Layout;
  onLayout: (layout: Layout) => void;
}

export function RoomHead({ session, title, planned, layout, onLayout }: RoomHeadProps) {
  const { t } = useTranslation();
  const {
    startsAt = planned.startsAt,
    endsAt = planned.endsAt,
    participants,
    peers,
    self,
    locked,
  } = useStore(session);
  const ownZone = useZone();
  const zone = planned.viewerZone ?? ownZone;
  const now = useNow(1_000).getTime();
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
        {locked && (
          <span role="img" aria-label={t('room.head.locked')} title={t('room.head.locked')}>
            <IconLock size={18} aria-hidden style={{ display: 'block' }} />
          </span>
        )}
        {participants.length > 1 && <LayoutSwitch layout={layout} onLayout={onLayout} />}
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

function LayoutSwitch({ layout, onLayout }: Pick<RoomHeadProps, 'layout' | 'onLayout'>) {
  const { t } = useTranslation();
  const other = layout === 'grid' ? 'speaker' : 'grid';
  const Glyph = other === 'grid' ? IconLayoutGrid : IconLayoutSidebarRight;
  return (
    <ActionIcon
      variant="default"
      size={36}
      aria-label={t(`room.head.${other}`)}
      title={t(`room.head.${other}`)}
      onClick={() => onLayout(other)}
    >
      <Glyph size={18} aria-hidden />
    </ActionIcon>
  );
}
