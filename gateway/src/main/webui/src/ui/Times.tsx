import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import {
  clockText,
  dayText,
  namedText,
  otherZoneText,
  rangeText,
  relativeText,
  sameWallClock,
  zoneName,
} from './time';
import { useNow } from './useNow';

interface TimesProps {
  at?: string | undefined;
  until?: string | undefined;
  /** The viewer's zone. */
  zone: string;
  /** The zone of the other person; shown beside when its clocks differ, both by their IANA names. */
  otherZone?: string | undefined;
  relative?: boolean;
}

/** "in 2 h · Tue 24 Nov, 15:30 IST", and the other person's clock beneath when it differs. */
export function Times({ at, until, zone, otherZone, relative = true }: TimesProps) {
  const { t } = useTranslation();
  const now = useNow();
  if (!at) return <Text c="dimmed">{t('ui.time.none')}</Text>;
  const instant = new Date(at);
  const end = until ? new Date(until) : undefined;
  const twice = otherZone !== undefined && !sameWallClock(instant, zone, otherZone);
  const clock = twice
    ? namedText(instant, end, zone)
    : end
      ? rangeText(instant, end, zone)
      : `${clockText(instant, zone)} ${zoneName(instant, zone)}`;
  return (
    <span>
      <time dateTime={at}>
        {relative && (
          <Text span fw={600} inherit>
            {relativeText(instant, now, zone, t)}
            {' · '}
          </Text>
        )}
        {`${dayText(instant, zone, now)}, ${clock}`}
      </time>
      {twice && (
        <Text span display="block" c="dimmed" size="xs">
          {otherZoneText(instant, end, zone, otherZone, now)}
        </Text>
      )}
    </span>
  );
}
