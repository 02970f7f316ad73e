import { Button, Group, NumberInput, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useCreateSlot } from '@/api/slots';
import DayPicker from '@/ui/DayPicker';
import { DurationSelect } from '@/ui/DurationSelect';
import { fieldErrors } from '@/ui/fieldErrors';
import { LeaveGuard } from '@/ui/LeaveGuard';
import { InterviewersSelect } from '@/ui/picker/InterviewersSelect';
import { ProblemSummary } from '@/ui/ProblemSummary';
import { clockText, dayKey, dayText, instantOf } from '@/ui/time';
import { TimeField } from '@/ui/TimeField';
import { toastDone } from '@/ui/toast';
import { useNow } from '@/ui/useNow';
import { useZone } from '@/ui/useZone';
import { ZoneSelect } from '@/ui/ZoneSelect';

export function SlotForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const zone = useZone();
  const now = useNow();
  const create = useCreateSlot();
  const form = useForm({
    initialValues: {
      interviewerIds: [] as string[],
      day: null as string | null,
      time: '',
      minutes: '45',
      zone,
      maxCandidates: 1 as number | string,
    },
    validate: {
      interviewerIds: (ids) => (ids.length > 0 ? null : t('slots.form.pickInterviewers')),
      day: (day) => (day ? null : t('slots.form.pickTime')),
      time: (time, { day, zone: inZone }) => {
        if (!time) return t('slots.form.pickTime');
        return day && !instantOf(day, time, inZone) ? t('slots.form.noSuchTime') : null;
      },
    },
  });
  const { day, time } = form.values;
  const start = day && time ? instantOf(day, time, form.values.zone) : undefined;

  const submit = form.onSubmit((values) => {
    const from = instantOf(values.day ?? '', values.time, values.zone);
    if (!from) return;
    create.mutate(
      {
        interviewerIds: values.interviewerIds,
        startsAt: from.toISOString(),
        endsAt: new Date(from.getTime() + Number(values.minutes) * 60_000).toISOString(),
        zone: values.zone,
        maxCandidates: Number(values.maxCandidates) || 1,
      },
      {
        onSuccess: () => {
          toastDone(t('slots.form.created'));
          form.setFieldValue('time', '');
          create.reset();
          onDone();
        },
        onError: (error) => form.setErrors(fieldErrors(error, { startsAt: 'time', endsAt: 'minutes' })),
      },
    );
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
        <DayPicker
          required
          label={t('slots.form.day')}
          minDate={dayKey(now, form.values.zone)}
          {...form.getInputProps('day')}
        />
        <Group grow align="flex-start">
          <TimeField
            required
            label={t('slots.form.start')}
            value={time}
            onChange={(value) => form.setFieldValue('time', value)}
            error={form.errors.time}
          />
          <DurationSelect {...form.getInputProps('minutes')} />
        </Group>
        <ZoneSelect label={t('slots.form.zone')} {...form.getInputProps('zone')} />
        <NumberInput
          label={t('slots.form.seats')}
          description={t('slots.form.seatsHelp')}
          min={1}
          max={100}
          allowDecimal={false}
          {...form.getInputProps('maxCandidates')}
        />
        <Button type="submit" loading={create.isPending}>
          {start
            ? t('slots.form.createAt', {
                time: `${dayText(start, form.values.zone, now)}, ${clockText(start, form.values.zone)}`,
              })
            : t('slots.form.create')}
        </Button>
      </Stack>
    </form>
  );
}
