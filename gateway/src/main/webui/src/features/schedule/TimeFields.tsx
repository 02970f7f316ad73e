import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DayField } from '@/ui/DayField';
import { DurationSelect } from '@/ui/DurationSelect';
import { otherZoneText, dayKey } from '@/ui/time';
import { TimeField } from '@/ui/TimeField';
import { useNow } from '@/ui/useNow';
import { useZone } from '@/ui/useZone';
import { ZoneSelect } from '@/ui/ZoneSelect';
import { isChosen, resolve, type When } from './public/when';

type Time = Extract<When, { kind: 'time' }>;

interface TimeFieldsProps {
  value: Time;
  onChange: (when: Time) => void;
  other?: { name: string; zone: string } | undefined;
}

/** Any day and time, in any zone. */
export default function TimeFields({ value, onChange, other }: TimeFieldsProps) {
  const { t } = useTranslation();
  const zone = useZone();
  const now = useNow();
  const resolved = resolve(value);
  return (
    <>
      <Group align="flex-start" gap="sm" grow preventGrowOverflow={false}>
        <DayField
          required
          label={t('schedule.when.day')}
          value={value.day}
          minDate={dayKey(now, value.zone)}
          onChange={(day) => onChange({ ...value, day })}
          miw={150}
        />
        <TimeField
          required
          label={t('schedule.when.start')}
          value={value.time}
          onChange={(time) => onChange({ ...value, time })}
          miw={90}
        />
        <DurationSelect
          value={String(value.minutes)}
          onChange={(minutes) => onChange({ ...value, minutes: Number(minutes) })}
          miw={130}
        />
        <ZoneSelect
          label={t('schedule.when.zone')}
          value={value.zone}
          onChange={(next) => onChange({ ...value, zone: next ?? zone })}
          miw={170}
        />
      </Group>
      {isChosen(resolved) && other && other.zone !== value.zone && (
        <Text size="sm" c="dimmed" role="status">
          {t('schedule.when.inOther', {
            time: otherZoneText(new Date(resolved.startsAt), undefined, value.zone, other.zone, now),
            name: other.name,
          })}
        </Text>
      )}
      {resolved === 'no-such-time' && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {t('schedule.when.noSuchTime')}
        </Text>
      )}
    </>
  );
}
