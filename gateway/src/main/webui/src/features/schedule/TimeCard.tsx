import { Radio, Text, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { dayText, otherZoneText, rangeText, sameWallClock } from '@/ui/time';
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
  const day = `${dayText(from, zone, now)}, `;
  return (
    <Radio.Card value={value} className={classes.card ?? ''} tabIndex={-1}>
      <Text fw={600}>
        {withDay ? day : <VisuallyHidden>{day}</VisuallyHidden>}
        {rangeText(from, to, zone)}
      </Text>
      {otherZone && !sameWallClock(from, zone, otherZone) && (
        <Text size="xs" c="dimmed">
          {otherZoneText(from, to, zone, otherZone, now)}
        </Text>
      )}
      {children}
    </Radio.Card>
  );
}
