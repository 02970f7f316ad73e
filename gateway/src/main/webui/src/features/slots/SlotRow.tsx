import { ActionIcon, Checkbox, Group, Menu, Text } from '@mantine/core';
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
          <Menu position="bottom-end" shadow="md" withinPortal>
            <Menu.Target>
              <ActionIcon variant="subtle" color="gray" aria-label={t('slots.slot.actions', { name })}>
                <IconDots size={18} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              {slot.status === 'closed' ? (
                <Menu.Item
                  leftSection={<IconLockOpen size={16} aria-hidden />}
                  onClick={() => onAsk('open', [slot])}
                >
                  {t('slots.slot.reopen')}
                </Menu.Item>
              ) : (
                <Menu.Item
                  leftSection={<IconLock size={16} aria-hidden />}
                  onClick={() => onAsk('close', [slot])}
                >
                  {t('slots.change.close.menu')}
                </Menu.Item>
              )}
              <Menu.Item
                leftSection={<IconTimelineEvent size={16} aria-hidden />}
                onClick={() => onAsk('move', [slot])}
              >
                {t('slots.change.move.menu')}
              </Menu.Item>
              <Menu.Item
                leftSection={<IconUsers size={16} aria-hidden />}
                onClick={() => onAsk('capacity', [slot])}
              >
                {t('slots.change.capacity.menu')}
              </Menu.Item>
              <Menu.Divider />
              <Menu.Item
                c="var(--mantine-color-error)"
                leftSection={<IconBan size={16} aria-hidden />}
                onClick={() => onAsk('cancel', [slot])}
              >
                {t('slots.change.cancel.menu')}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        )}
      </div>
    </li>
  );
}
