import { Radio, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Slot } from '@/api/types';
import { dayText, rangeText, sameWallClock } from '@/ui/time';
import { useNow } from '@/ui/useNow';
import { useZone } from '@/ui/useZone';
import classes from './SlotPicker.module.css';

interface SlotCardProps {
  slot: Slot;
  otherZone: string | undefined;
  withDay: boolean;
}

export function SlotCard({ slot, otherZone, withDay }: SlotCardProps) {
  const { t } = useTranslation();
  const zone = useZone();
  const now = useNow();
  const [from, to] = [new Date(slot.startsAt), new Date(slot.endsAt)];
  const free = slot.maxCandidates - slot.currentBookings;
  return (
    <Radio.Card value={slot.id} className={classes.card ?? ''}>
      <Text fw={600}>
        {withDay && `${dayText(from, zone, now)}, `}
        {rangeText(from, to, zone)}
      </Text>
      {otherZone && !sameWallClock(from, zone, otherZone) && (
        <Text size="xs" c="dimmed">
          {rangeText(from, to, otherZone)}
        </Text>
      )}
      <Text size="xs" c="dimmed" truncate maw="100%">
        {slot.interviewers.map(({ name }) => name).join(', ')}
      </Text>
      {slot.maxCandidates > 1 && (
        <Text size="xs" c="dimmed">
          {t('schedule.when.free', { count: free })}
        </Text>
      )}
    </Radio.Card>
  );
}
