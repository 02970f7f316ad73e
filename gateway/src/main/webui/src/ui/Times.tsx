import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { absoluteText, dayText, otherZoneText, rangeText, relativeText, sameWallClock } from './time';
import { useNow } from './useNow';

interface TimesProps {
  at?: string | undefined;
  until?: string | undefined;
  /** The viewer's zone. */
  zone: string;
  /** The zone of the interview or of the other person; shown beside when its clocks differ. */
  otherZone?: string | undefined;
  relative?: boolean;
}

/** "in 2 h · Tue 24 Nov, 15:30 IST", and the other zone beneath when it differs. */
export function Times({ at, until, zone, otherZone, relative = true }: TimesProps) {
  const { t } = useTranslation();
  const now = useNow();
  if (!at) return <Text c="dimmed">{t('ui.time.none')}</Text>;
  const instant = new Date(at);
  const end = until ? new Date(until) : undefined;
  const text = (inZone: string) =>
    end
      ? `${dayText(instant, inZone, now)}, ${rangeText(instant, end, inZone)}`
      : absoluteText(instant, inZone, now);
  return (
    <span>
      <time dateTime={at}>
        {relative && (
          <Text span fw={600} inherit>
            {relativeText(instant, now, zone, t)}
            {' · '}
          </Text>
        )}
        {text(zone)}
      </time>
      {otherZone && !sameWallClock(instant, zone, otherZone) && (
        <Text span display="block" c="dimmed" size="xs">
          {otherZoneText(instant, end, zone, otherZone, now)}
        </Text>
      )}
    </span>
  );
}
