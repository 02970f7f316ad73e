import { Button, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
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

/** Stands in the label for what is seen. */
const mark = '\u0000';

/** The label says in full what the eye has from the place of the button: its name begins with what is seen of it. */
const Unseen = ({ children }: { children: ReactNode }) => <span className="visually-hidden">{children}</span>;

export function TimeButton({ slot, zone, busy, onTake, withDay = false }: TimeButtonProps) {
  const { t } = useTranslation();
  const start = new Date(slot.startsAt);
  const theirs = slot.interviewerZone ?? zone;
  const elsewhere = !sameWallClock(start, zone, theirs);
  const there = `${clockText(start, theirs)} ${zoneName(start, theirs)}`;
  const otherDay = elsewhere && dayKey(start, zone) !== dayKey(start, theirs);
  const [before = '', between = '', after = ''] = t(
    elsewhere ? 'selfservice.choose.labelBoth' : 'selfservice.choose.label',
    {
      day: withDay ? mark : longDay(start, zone),
      time: mark,
      zone: zoneName(start, zone),
      there: mark,
    },
  )
    .split(mark)
    .slice(withDay ? 1 : 0);
  return (
    <Button
      variant="default"
      className={classes.time ?? ''}
      classNames={{ label: classes.timeLabel ?? '' }}
      data-instant={slot.startsAt}
      loading={busy === slot.id}
      disabled={busy !== undefined && busy !== slot.id}
      onClick={() => onTake(slot)}
    >
      {withDay && <span className={classes.timeDay}>{longDay(start, zone)}</span>}
      <Unseen>{before.trim()}</Unseen> <span className={classes.timeClock}>{clockText(start, zone)}</span>{' '}
      <Unseen>
        {between.trim()}
        {otherDay && ` ${longDay(start, theirs)},`}
      </Unseen>{' '}
      {elsewhere && (
        <Text span size="sm" c="dimmed">
          {there}
        </Text>
      )}
      {after.trim() && <Unseen>{after.trim()}</Unseen>}
    </Button>
  );
}
