import { Radio, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { dayKey, dayText, rangeText, sameWallClock } from '@/ui/time';
import { useNow } from '@/ui/useNow';
import { useZone } from '@/ui/useZone';
import classes from './SlotPicker.module.css';

interface TimeCardProps {
  value: string;
  startsAt: string;
  endsAt: string;
  /** The candidate's, shown beneath when its clocks differ. */
  otherZone: string | undefined;
  withDay?: boolean;
  children?: ReactNode;
}

/** One time to choose, in both zones. */
export function TimeCard({ value, startsAt, endsAt, otherZone, withDay = false, children }: TimeCardProps) {
  const zone = useZone();
  const now = useNow();
  const [from, to] = [new Date(startsAt), new Date(endsAt)];
  return (
    <Radio.Card value={value} className={classes.card ?? ''}>
      <Text fw={600}>
        {withDay && `${dayText(from, zone, now)}, `}
        {rangeText(from, to, zone)}
      </Text>
      {otherZone && !sameWallClock(from, zone, otherZone) && (
        <Text size="xs" c="dimmed">
          {dayKey(from, zone) !== dayKey(from, otherZone) && `${dayText(from, otherZone, now)}, `}
          {rangeText(from, to, otherZone)}
        </Text>
      )}
      {children}
    </Radio.Card>
  );
}
