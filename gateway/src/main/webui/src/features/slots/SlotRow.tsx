import { ActionIcon, Checkbox, Group, Text } from '@mantine/core';
import {
  IconBan,
  IconDots,
  IconLock,
  IconLockOpen,
  IconRepeat,
  IconTimelineEvent,
  IconUsers,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Slot } from '@/api/types';
import { ButtonMenu } from '@/ui/menu/ButtonMenu';
import { StatusBadge } from '@/ui/StatusBadge';
import { dayText, otherZoneText, rangeText, sameWallClock } from '@/ui/time';
import { useFlash } from '@/ui/useFlash';
import { useNow } from '@/ui/useNow';
import type { Selection } from '@/ui/useSelection';
import { useZone } from '@/ui/useZone';
import type { AskChange } from './change';
import { SeatCounts } from './SeatCounts';
import classes from './SlotRow.module.css';

interface SlotRowProps {
  slot: Slot;
  selection: Selection<Slot>;
  onAsk: AskChange;
}

export function SlotRow({ slot, selection, onAsk }: SlotRowProps) {
  const { t } = useTranslation();
  const zone = useZone();
  const now = useNow();
  const row = useFlash<HTMLLIElement>(
    [slot.status, slot.currentBookings, slot.maxCandidates, slot.held, slot.waiting].join(' '),
  );
  const [from, to] = [new Date(slot.startsAt), new Date(slot.endsAt)];
  const time = rangeText(from, to, zone);
  const name = `${dayText(from, zone, now)}, ${time}`;
  const changeable = to > now && slot.status !== 'cancelled';
  return (
    <li ref={row} className={classes.row}>
      <Checkbox
        className={classes.choose}
        aria-label={t('slots.bulk.choose', { name })}
        checked={selection.has(slot.id)}
        disabled={!changeable}
        onChange={() => selection.toggle(slot.id)}
      />
      <div className={classes.when}>
        <Group gap={6}>
          <Text fw={600}>{time}</Text>
          {slot.seriesId && <IconRepeat size={14} role="img" aria-label={t('slots.slot.ofSeries')} />}
        </Group>
        {!sameWallClock(from, zone, slot.zone) && (
          <Text size="xs" c="dimmed">
            {otherZoneText(from, to, zone, slot.zone, now)}
          </Text>
        )}
      </div>
      <Text truncate className={classes.who}>
        {slot.interviewers.map((person) => person.name).join(', ')}
      </Text>
      <div className={classes.seats}>
        <SeatCounts slot={slot} />
      </div>
      <div className={classes.status}>
        <StatusBadge status={slot.status} />
      </div>
      <div className={classes.actions}>
        {changeable && (
          <ButtonMenu
            button={
              <ActionIcon variant="subtle" color="gray" aria-label={t('slots.slot.actions', { name })}>
                <IconDots size={18} aria-hidden />
              </ActionIcon>
            }
            entries={[
              slot.status === 'closed'
                ? { label: t('slots.slot.reopen'), icon: IconLockOpen, onClick: () => onAsk('open', [slot]) }
                : {
                    label: t('slots.change.close.menu'),
                    icon: IconLock,
                    onClick: () => onAsk('close', [slot]),
                  },
              {
                label: t('slots.change.move.menu'),
                icon: IconTimelineEvent,
                onClick: () => onAsk('move', [slot]),
              },
              {
                label: t('slots.change.capacity.menu'),
                icon: IconUsers,
                onClick: () => onAsk('capacity', [slot]),
              },
              {
                label: t('slots.change.cancel.menu'),
                icon: IconBan,
                destructive: true,
                apart: true,
                onClick: () => onAsk('cancel', [slot]),
              },
            ]}
          />
        )}
      </div>
    </li>
  );
}
