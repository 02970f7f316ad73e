import { ActionIcon, Button, Group, Stack, Switch, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DayField } from '@/ui/DayField';
import { Surface } from '@/ui/Surface';
import { TimeField } from '@/ui/TimeField';
import classes from './Availability.module.css';
import { usualHours, type Values } from './values';

/** Holidays, and days with other hours. */
export function SingleDates({ form }: { form: UseFormReturnType<Values> }) {
  const { t } = useTranslation();
  return (
    <Surface title={t('availability.dates.title')}>
      <Stack gap="md" p="md">
        <Text c="dimmed">{t('availability.dates.lead')}</Text>
        {form.values.dates.length === 0 && <Text>{t('availability.dates.none')}</Text>}
        {form.values.dates.map((row, i) => (
          <Group key={i} gap="sm" align="flex-end">
            <DayField
              label={t('availability.dates.date')}
              w={190}
              {...form.getInputProps(`dates.${i}.date`)}
            />
            <Switch
              label={t('availability.dates.off')}
              pb={8}
              {...form.getInputProps(`dates.${i}.off`, { type: 'checkbox' })}
            />
            {!row.off && (
              <>
                <TimeField
                  label={t('availability.dates.from')}
                  className={classes.time ?? ''}
                  {...form.getInputProps(`dates.${i}.from`)}
                  value={row.from}
                />
                <TimeField
                  label={t('availability.dates.to')}
                  className={classes.time ?? ''}
                  {...form.getInputProps(`dates.${i}.to`)}
                  value={row.to}
                />
              </>
            )}
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={t('availability.dates.remove')}
              onClick={() => form.removeListItem('dates', i)}
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
          </Group>
        ))}
        <div>
          <Button
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => form.insertListItem('dates', { date: null, off: true, ...usualHours })}
          >
            {t('availability.dates.add')}
          </Button>
        </div>
      </Stack>
    </Surface>
  );
}
