import { Button, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FreeSlot } from '@/api/selfService';
import { groupByDay } from '@/ui/groupByDay';
import { clockText, dayKey, sameWallClock, zoneName } from '@/ui/time';
import { longDay } from './days';
import classes from './selfservice.module.css';

interface TimeListProps {
  items: FreeSlot[];
  zone: string;
  /** The slot that is being taken. */
  busy: string | undefined;
  onTake: (slot: FreeSlot) => void;
}

/** Days as sections, times as large buttons. */
export function TimeList({ items, zone, busy, onTake }: TimeListProps) {
  return groupByDay(items, zone).map(([day, slots]) => (
    <section key={day} aria-labelledby={`day-${day}`}>
      <Title order={2} id={`day-${day}`} mb="xs">
        {longDay(new Date(slots[0].startsAt), zone)}
      </Title>
      <ul className={classes.times}>
        {slots.map((slot) => (
          <li key={slot.id}>
            <TimeButton slot={slot} zone={zone} busy={busy} onTake={onTake} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

interface TimeButtonProps extends Omit<TimeListProps, 'items'> {
  slot: FreeSlot;
  withDay?: boolean;
}

export function TimeButton({ slot, zone, busy, onTake, withDay = false }: TimeButtonProps) {
  const { t } = useTranslation();
  const start = new Date(slot.startsAt);
  const elsewhere = !sameWallClock(start, zone, slot.zone);
  const there = `${clockText(start, slot.zone)} ${zoneName(start, slot.zone)}`;
  const otherDay = elsewhere && dayKey(start, zone) !== dayKey(start, slot.zone);
  const label = t(elsewhere ? 'selfservice.choose.labelBoth' : 'selfservice.choose.label', {
    day: longDay(start, zone),
    time: clockText(start, zone),
    zone: zoneName(start, zone),
    there: otherDay ? `${longDay(start, slot.zone)}, ${there}` : there,
  });
  return (
    <Button
      variant="default"
      className={classes.time ?? ''}
      classNames={{ label: classes.timeLabel ?? '' }}
      aria-label={label}
      data-instant={slot.startsAt}
      loading={busy === slot.id}
      disabled={busy !== undefined && busy !== slot.id}
      onClick={() => onTake(slot)}
    >
      {withDay && <span className={classes.timeDay}>{longDay(start, zone)}</span>}
      <span className={classes.timeClock}>{clockText(start, zone)}</span>
      {elsewhere && (
        <Text span size="sm" c="dimmed">
          {there}
        </Text>
      )}
    </Button>
  );
}
