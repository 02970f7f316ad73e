import { Button, Chip, Group, Input, NumberInput, Select, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCreateSeries, useSeriesPreview } from '@/api/slots';
import DayPicker from '@/ui/DayPicker';
import { DurationSelect } from '@/ui/DurationSelect';
import { fieldErrors } from '@/ui/fieldErrors';
import { LeaveGuard } from '@/ui/LeaveGuard';
import { InterviewersSelect } from '@/ui/picker/InterviewersSelect';
import { ProblemSummary } from '@/ui/ProblemSummary';
import { dayKey } from '@/ui/time';
import { TimeField } from '@/ui/TimeField';
import { toastDone } from '@/ui/toast';
import { useNow } from '@/ui/useNow';
import { useZone } from '@/ui/useZone';
import { ZoneSelect } from '@/ui/ZoneSelect';
import { daysOfWeek, lastDay, requestOf, type SeriesValues } from './series';
import { SeriesPreview } from './SeriesPreview';

/** The same time every week, with the dates it makes before they are made. */
export function SeriesForm({ shown, onDone }: { shown: boolean; onDone: () => void }) {
  const { t } = useTranslation();
  const zone = useZone();
  const now = useNow();
  const create = useCreateSeries();
  const form = useForm<SeriesValues>({
    initialValues: {
      interviewerIds: [],
      daysOfWeek: [],
      from: null,
      until: null,
      time: '',
      minutes: '45',
      everyWeeks: '1',
      zone,
      maxCandidates: 1,
    },
    validate: {
      interviewerIds: (ids) => (ids.length > 0 ? null : t('slots.form.pickInterviewers')),
      daysOfWeek: (days) => (days.length > 0 ? null : t('slots.series.pickDays')),
      from: (day) => (day ? null : t('slots.series.pickFrom')),
      until: (day, { from }) => (day && (!from || day >= from) ? null : t('slots.series.pickUntil')),
      time: (time) => (time ? null : t('slots.form.pickTime')),
    },
  });
  const request = useMemo(() => requestOf(form.values), [form.values]);
  const [settled] = useDebouncedValue(request, 300);
  const preview = useSeriesPreview(shown ? settled : undefined);
  const count = request && preview.data && !preview.isPlaceholderData ? preview.data.created : undefined;

  const submit = form.onSubmit((values) => {
    const series = requestOf(values);
    if (!series) return;
    create.mutate(series, {
      onSuccess: ({ created }) => {
        toastDone(t('slots.series.created', { count: created }));
        form.setFieldValue('time', '');
        create.reset();
        onDone();
      },
      onError: (error) => form.setErrors(fieldErrors(error, { startTime: 'time', duration: 'minutes' })),
    });
  });
  return (
    <form onSubmit={submit} noValidate>
      {form.isDirty() && <LeaveGuard />}
      <Stack gap="md">
        <ProblemSummary error={create.error} />
        <InterviewersSelect
          required
          label={t('slots.form.interviewers')}
          {...form.getInputProps('interviewerIds')}
          value={form.values.interviewerIds}
        />
        <Input.Wrapper
          required
          labelElement="div"
          label={t('slots.series.days')}
          error={form.errors.daysOfWeek}
        >
          <Chip.Group multiple {...form.getInputProps('daysOfWeek')}>
            <Group gap={6} mt={4} role="group" aria-label={t('slots.series.days')}>
              {daysOfWeek.map((day) => (
                <Chip key={day} value={day} size="sm">
                  {t(`slots.series.${day}`)}
                </Chip>
              ))}
            </Group>
          </Chip.Group>
        </Input.Wrapper>
        <Group grow align="flex-start">
          <DayPicker
            required
            label={t('slots.series.from')}
            minDate={dayKey(now, form.values.zone)}
            {...form.getInputProps('from')}
          />
          <DayPicker
            required
            label={t('slots.series.until')}
            {...(form.values.from ? { minDate: form.values.from, maxDate: lastDay(form.values.from) } : {})}
            {...form.getInputProps('until')}
          />
        </Group>
        <Group grow align="flex-start">
          <TimeField
            required
            label={t('slots.form.start')}
            value={form.values.time}
            onChange={(value) => form.setFieldValue('time', value)}
            error={form.errors.time}
          />
          <DurationSelect {...form.getInputProps('minutes')} />
        </Group>
        <Group grow align="flex-start">
          <Select
            allowDeselect={false}
            label={t('slots.series.every')}
            data={[1, 2, 3, 4].map((weeks) => ({
              value: String(weeks),
              label: t('slots.series.weeks', { count: weeks }),
            }))}
            {...form.getInputProps('everyWeeks')}
          />
          <NumberInput
            label={t('slots.form.seats')}
            min={1}
            max={100}
            allowDecimal={false}
            {...form.getInputProps('maxCandidates')}
          />
        </Group>
        <ZoneSelect
          label={t('slots.form.zone')}
          description={t('slots.series.zoneHelp')}
          {...form.getInputProps('zone')}
        />
        {request && <SeriesPreview series={preview.data} error={preview.error} zone={form.values.zone} />}
        <Button type="submit" loading={create.isPending} disabled={count === 0}>
          {count === undefined ? t('slots.series.create') : t('slots.series.createCount', { count })}
        </Button>
      </Stack>
    </form>
  );
}
