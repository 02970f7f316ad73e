import { Anchor, Button, Group, Modal, NumberInput, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCreateSlot } from '@/api/slots';
import DayPicker from '@/ui/DayPicker';
import { DurationSelect } from '@/ui/DurationSelect';
import { fieldErrors } from '@/ui/fieldErrors';
import { InterviewersSelect } from '@/ui/picker/InterviewersSelect';
import { ProblemSummary } from '@/ui/ProblemSummary';
import { clockText, dayText, instantOf } from '@/ui/time';
import { TimeField } from '@/ui/TimeField';
import { toastDone } from '@/ui/toast';
import { useNow } from '@/ui/useNow';
import { useRoles } from '@/ui/useRoles';

export interface Start {
  day: string;
  time: string;
  interviewerIds: string[];
}

interface CreateDialogProps {
  start: Start;
  zone: string;
  onClose: () => void;
}

/** Offers the time that was clicked. */
export default function CreateDialog({ start, zone, onClose }: CreateDialogProps) {
  const { t } = useTranslation();
  const now = useNow();
  const { recruits } = useRoles();
  const create = useCreateSlot();
  const form = useForm({
    initialValues: { ...start, minutes: '60', seats: 1 as number | string },
    validate: {
      interviewerIds: (ids) => (ids.length > 0 ? null : t('calendar.create.pickInterviewers')),
      day: (day) => (day ? null : t('calendar.create.pickTime')),
      time: (time, { day }) => {
        if (!time) return t('calendar.create.pickTime');
        return day && !instantOf(day, time, zone) ? t('calendar.create.noSuchTime') : null;
      },
    },
  });
  const { day, time } = form.values;
  const from = day && time ? instantOf(day, time, zone) : undefined;
  const at = from && `${dayText(from, zone, now)}, ${clockText(from, zone)}`;

  const submit = form.onSubmit((values) => {
    if (!from) return;
    create.mutate(
      {
        interviewerIds: values.interviewerIds,
        startsAt: from.toISOString(),
        endsAt: new Date(from.getTime() + Number(values.minutes) * 60_000).toISOString(),
        zone,
        maxCandidates: Number(values.seats) || 1,
      },
      {
        onSuccess: () => {
          toastDone(t('calendar.create.created'));
          onClose();
        },
        onError: (error) =>
          form.setErrors(fieldErrors(error, { startsAt: 'time', endsAt: 'minutes', maxCandidates: 'seats' })),
      },
    );
  });

  return (
    <Modal
      opened
      onClose={onClose}
      title={at ? t('calendar.create.titleAt', { time: at }) : t('calendar.create.title')}
      centered
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <ProblemSummary error={create.error} />
          <InterviewersSelect
            label={t('calendar.create.interviewers')}
            disabled={!recruits}
            {...form.getInputProps('interviewerIds')}
            value={form.values.interviewerIds}
          />
          <Group grow align="flex-start">
            <DayPicker label={t('calendar.create.day')} {...form.getInputProps('day')} />
            <TimeField label={t('calendar.create.start')} {...form.getInputProps('time')} value={time} />
          </Group>
          <Group grow align="flex-start">
            <DurationSelect {...form.getInputProps('minutes')} />
            <NumberInput
              label={t('calendar.create.seats')}
              min={1}
              max={100}
              allowDecimal={false}
              {...form.getInputProps('seats')}
            />
          </Group>
          <Group justify="space-between">
            {recruits ? (
              <Anchor component={Link} to={scheduleUrl(form.values)} size="sm">
                {t('calendar.create.schedule')}
              </Anchor>
            ) : (
              <span />
            )}
            <Button type="submit" loading={create.isPending}>
              {from
                ? t('calendar.create.submitAt', { time: clockText(from, zone) })
                : t('calendar.create.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function scheduleUrl({ day, time, interviewerIds }: Start): string {
  const query = new URLSearchParams({ day, time, with: interviewerIds.join(',') });
  return `/app/interviews/new?${query.toString()}`;
}
