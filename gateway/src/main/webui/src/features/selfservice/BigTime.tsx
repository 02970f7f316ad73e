import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { clockText, dayKey, durationText, sameWallClock, zoneName } from '@/ui/time';
import classes from './selfservice.module.css';
import { longDay } from './days';

interface BigTimeProps {
  startsAt: string;
  endsAt: string;
  /** The viewer's. */
  zone: string;
  /** The interviewers'; none when they live in several. */
  otherZone: string | null | undefined;
}

/** One time in large type, and below on the clocks of the interviewers where those differ. */
export function BigTime({ startsAt, endsAt, zone, otherZone: theirs }: BigTimeProps) {
  const otherZone = theirs ?? zone;
  const { t } = useTranslation();
  const [from, to] = [new Date(startsAt), new Date(endsAt)];
  const clock = (inZone: string) => `${clockText(from, inZone)} – ${clockText(to, inZone)}`;
  const sameDay = dayKey(from, zone) === dayKey(from, otherZone);
  return (
    <div className={classes.bigTime} data-instant={startsAt}>
      <time dateTime={startsAt}>
        <span className={classes.bigDay}>{longDay(from, zone)}</span>
        <span className={classes.bigClock}>{clock(zone)}</span>
      </time>
      <Text c="dimmed">
        {zoneName(from, zone)} ({zone}) · {durationText(from, to, t)}
      </Text>
      {!sameWallClock(from, zone, otherZone) && (
        <Text c="dimmed" mt={4}>
          {t('selfservice.time.there', {
            time: sameDay ? clock(otherZone) : `${longDay(from, otherZone)}, ${clock(otherZone)}`,
            zone: otherZone,
          })}
        </Text>
      )}
    </div>
  );
}
