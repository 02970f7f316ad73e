import { Group, Stack, Switch, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DayField } from '@/ui/DayField';
import { otherZoneText, dayKey } from '@/ui/time';
import { TimeField } from '@/ui/TimeField';
import { useNow } from '@/ui/useNow';
import { useZone } from '@/ui/useZone';
import { ZoneSelect } from '@/ui/ZoneSelect';
import { isWindow, resolveWindow, type SelfPacedWindow } from './window';

interface WindowFieldsProps {
  value: SelfPacedWindow;
  onChange: (window: SelfPacedWindow) => void;
  other?: { name: string; zone: string } | undefined;
  opensError?: string | undefined;
  deadlineError?: string | undefined;
}

/** From when and until when a self-paced interview may be done. */
export default function WindowFields({
  value,
  onChange,
  other,
  opensError,
  deadlineError,
}: WindowFieldsProps) {
  const { t } = useTranslation();
  const zone = useZone();
  const now = useNow();
  const resolved = resolveWindow(value);
  const today = dayKey(now, value.zone);
  return (
    <Stack gap="md">
      <Switch
        label={t('schedule.window.atOnce')}
        checked={value.opensDay === null}
        onChange={(event) => onChange({ ...value, opensDay: event.currentTarget.checked ? null : today })}
      />
      {value.opensDay !== null && (
        <Group align="flex-start" gap="sm" grow preventGrowOverflow={false}>
          <DayField
            required
            label={t('schedule.window.opensDay')}
            value={value.opensDay}
            minDate={today}
            onChange={(opensDay) => onChange({ ...value, opensDay: opensDay ?? today })}
            error={opensError}
          />
          <TimeField
            required
            label={t('schedule.window.opensTime')}
            value={value.opensTime}
            onChange={(opensTime) => onChange({ ...value, opensTime })}
          />
        </Group>
      )}
      <Group align="flex-start" gap="sm" grow preventGrowOverflow={false}>
        <DayField
          required
          label={t('schedule.window.day')}
          value={value.day}
          minDate={value.opensDay ?? today}
          onChange={(day) => onChange({ ...value, day })}
          error={deadlineError}
          miw={150}
        />
        <TimeField
          required
          label={t('schedule.window.time')}
          value={value.time}
          onChange={(time) => onChange({ ...value, time })}
          miw={90}
        />
        <ZoneSelect
          label={t('schedule.when.zone')}
          value={value.zone}
          onChange={(next) => onChange({ ...value, zone: next ?? zone })}
          miw={170}
        />
      </Group>
      {isWindow(resolved) && other && other.zone !== value.zone && (
        <Text size="sm" c="dimmed" role="status">
          {t('schedule.window.inOther', {
            time: otherZoneText(new Date(resolved.deadline), undefined, value.zone, other.zone, now),
            name: other.name,
          })}
        </Text>
      )}
    </Stack>
  );
}
