import { ActionIcon, Button, Group, Stack, Switch, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { weekDays, type WeekDay } from '@/api/workingHours';
import { Surface } from '@/ui/Surface';
import { TimeField } from '@/ui/TimeField';
import { ZoneSelect } from '@/ui/ZoneSelect';
import classes from './Availability.module.css';
import { usualHours, usualWeek, type Values } from './values';

type Form = UseFormReturnType<Values>;

export function WeekHours({ form }: { form: Form }) {
  const { t } = useTranslation();
  const restrict = (on: boolean) => {
    form.setFieldValue('restricted', on);
    if (on && weekDays.every((day) => form.values.days[day].length === 0))
      form.setFieldValue('days', usualWeek());
  };
  return (
    <Surface title={t('availability.hours.title')}>
      <Stack gap="md" p="md">
        <ZoneSelect
          label={t('availability.hours.zone')}
          description={t('availability.hours.zoneHelp')}
          maw={360}
          {...form.getInputProps('zone')}
        />
        <Switch
          label={t('availability.hours.restrict')}
          description={t('availability.hours.restrictHelp')}
          checked={form.values.restricted}
          onChange={(event) => restrict(event.currentTarget.checked)}
        />
        {form.values.restricted && weekDays.map((day) => <DayHours key={day} day={day} form={form} />)}
      </Stack>
    </Surface>
  );
}

function DayHours({ day, form }: { day: WeekDay; form: Form }) {
  const { t } = useTranslation();
  const name = t(`availability.day.${day}`);
  const rows = form.values.days[day];
  return (
    <div className={classes.day} role="group" aria-label={name}>
      <Text fw={600} pt={7}>
        {name}
      </Text>
      <Stack gap={6}>
        {rows.length === 0 && (
          <Text c="dimmed" pt={7}>
            {t('availability.hours.none')}
          </Text>
        )}
        {rows.map((row, i) => (
          <Group key={i} gap="xs" align="flex-start" wrap="nowrap">
            <TimeField
              aria-label={t('availability.hours.from', { day: name })}
              className={classes.time ?? ''}
              {...form.getInputProps(`days.${day}.${i}.from`)}
              value={row.from}
            />
            <Text c="dimmed" pt={7}>
              {t('availability.hours.until')}
            </Text>
            <TimeField
              aria-label={t('availability.hours.to', { day: name })}
              className={classes.time ?? ''}
              {...form.getInputProps(`days.${day}.${i}.to`)}
              value={row.to}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={t('availability.hours.remove', { ...row, day: name })}
              onClick={() => form.removeListItem(`days.${day}`, i)}
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
          </Group>
        ))}
      </Stack>
      <Button
        variant="subtle"
        size="compact-sm"
        mt={5}
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => form.insertListItem(`days.${day}`, nextHours(rows.at(-1)?.to))}
        aria-label={t('availability.hours.add', { day: name })}
      >
        {t('availability.hours.addShort')}
      </Button>
    </div>
  );
}

/** After the last hours of the day, if there is room. */
function nextHours(lastEnd: string | undefined) {
  if (!lastEnd) return { ...usualHours };
  const hour = Number(lastEnd.slice(0, 2));
  if (hour >= 22) return { from: '', to: '' };
  const two = (n: number) => `${String(n).padStart(2, '0')}:00`;
  return { from: two(hour + 1), to: two(hour + 2) };
}
