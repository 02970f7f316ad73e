import { Group, SegmentedControl, Select, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Slot } from '@/api/types';
import { DayField } from '@/ui/DayField';
import { absoluteText, dayKey } from '@/ui/time';
import { TimeField } from '@/ui/TimeField';
import { useNow } from '@/ui/useNow';
import { useZone } from '@/ui/useZone';
import { ZoneSelect } from '@/ui/ZoneSelect';
import { SlotPicker } from './SlotPicker';
import { isChosen, resolve, type When } from './when';

interface WhenPickerProps {
  value: When;
  onChange: (when: When) => void;
  interviewerIds: string[];
  /** The candidate, whose clock is shown beside. */
  other?: { name: string; zone: string } | undefined;
  error?: string | undefined;
  /** Slots that the server offers instead of one that is full. */
  alternatives?: Slot[];
  withLater?: boolean;
}

const durations = [15, 30, 45, 60, 90, 120];

export function WhenPicker(props: WhenPickerProps) {
  const { value, onChange, other, error, withLater = false } = props;
  const { t } = useTranslation();
  const zone = useZone();
  const now = useNow();
  const kinds = ['slot', 'time', ...(withLater ? ['later'] : [])];
  const resolved = resolve(value);

  const choose = (kind: string) => {
    if (kind === value.kind) return;
    if (kind === 'slot') onChange({ kind: 'slot' });
    else if (kind === 'later') onChange({ kind: 'later' });
    else onChange({ kind: 'time', day: null, time: '', minutes: 45, zone });
  };
  return (
    <Stack gap="md">
      <SegmentedControl
        aria-label={t('schedule.when.label')}
        value={value.kind}
        onChange={choose}
        data={kinds.map((kind) => ({ value: kind, label: t(`schedule.when.${kind}`) }))}
      />
      {value.kind === 'slot' && (
        <SlotPicker
          {...props}
          value={value.slot}
          onChange={(slot) => onChange({ kind: 'slot', slot })}
          onOtherTime={() => choose('time')}
        />
      )}
      {value.kind === 'time' && (
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
            <Select
              label={t('schedule.when.duration')}
              allowDeselect={false}
              data={durations.map((count) => ({
                value: String(count),
                label: t('schedule.when.minutes', { count }),
              }))}
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
                time: absoluteText(new Date(resolved.startsAt), other.zone, now),
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
      )}
      {value.kind === 'later' && <Text c="dimmed">{t('schedule.when.laterHelp')}</Text>}
      {error && (
        <Text size="sm" c="var(--mantine-color-error)" id="when-error">
          {error}
        </Text>
      )}
    </Stack>
  );
}
