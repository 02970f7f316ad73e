import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAvailability, useSaveAvailability, weekDays, type Availability } from '@/api/workingHours';
import { ErrorState } from '@/ui/ErrorState';
import { LeaveGuard } from '@/ui/LeaveGuard';
import { PageHeader } from '@/ui/PageHeader';
import { ProblemSummary } from '@/ui/ProblemSummary';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { toastDone } from '@/ui/toast';
import { useRoles } from '@/ui/useRoles';
import { FeedPanel } from './FeedPanel';
import { LimitFields } from './LimitFields';
import { SingleDates } from './SingleDates';
import { problemOf, requestOf, valuesOf, type Values } from './values';
import { WeekHours } from './WeekHours';

export default function AvailabilityPage() {
  const { t } = useTranslation();
  const availability = useAvailability();
  const { interviews } = useRoles();
  return (
    <>
      <PageHeader title={t('availability.page.title')} lead={t('availability.page.lead')} />
      <Stack gap="md" maw={760}>
        {availability.isPending && <SkeletonRows />}
        {availability.isError && (
          <ErrorState error={availability.error} onRetry={() => void availability.refetch()} />
        )}
        {availability.data && <HoursForm key={availability.data.version} saved={availability.data} />}
        {interviews && <FeedPanel />}
      </Stack>
    </>
  );
}

function HoursForm({ saved }: { saved: Availability }) {
  const { t } = useTranslation();
  const save = useSaveAvailability();
  const form = useForm<Values>({
    initialValues: valuesOf(saved),
    validate: (values) => {
      const errors: Record<string, string> = {};
      const check = (path: string, rows: { from: string; to: string }[], index: number) => {
        const problem = problemOf(rows, index);
        if (problem) errors[path] = t(`availability.hours.${problem}`);
      };
      if (values.restricted)
        weekDays.forEach((day) =>
          values.days[day].forEach((_, i) => check(`days.${day}.${i}.to`, values.days[day], i)),
        );
      values.dates.forEach((row, i) => {
        if (!row.date) errors[`dates.${i}.date`] = t('availability.dates.pick');
        if (!row.off) check(`dates.${i}.to`, [row], 0);
      });
      return errors;
    },
  });
  const submit = form.onSubmit((values) =>
    save.mutate(requestOf(values, saved.version), {
      onSuccess: () => toastDone(t('availability.save.done')),
    }),
  );
  return (
    <form onSubmit={submit} noValidate>
      {form.isDirty() && <LeaveGuard />}
      <Stack gap="md">
        <ProblemSummary error={save.error} />
        {saved.usual && (
          <Alert variant="light" icon={<IconInfoCircle aria-hidden />}>
            {t('availability.hours.usual')}
          </Alert>
        )}
        <WeekHours form={form} />
        <SingleDates form={form} />
        <LimitFields form={form} />
        <Group justify="flex-end">
          {form.isDirty() && <Text c="dimmed">{t('availability.save.unsaved')}</Text>}
          <Button type="submit" loading={save.isPending}>
            {t('availability.save.button')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
