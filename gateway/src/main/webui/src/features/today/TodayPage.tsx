import { Button, Grid, Stack } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCandidates } from '@/api/candidates';
import { useInterviews } from '@/api/interviews';
import { ErrorState } from '@/ui/ErrorState';
import { PageHeader } from '@/ui/PageHeader';
import { dayKey, dayText, startOfDay, addDays } from '@/ui/time';
import { useNow } from '@/ui/useNow';
import { useRoles } from '@/ui/useRoles';
import { useZone } from '@/ui/useZone';
import { DayLine } from './DayLine';
import { Needs } from './Needs';
import { needsOf } from './needs';
import { Numbers } from './Numbers';

export default function TodayPage() {
  const { t } = useTranslation();
  const zone = useZone();
  const now = useNow(5_000);
  const { recruits } = useRoles();
  const today = dayKey(now, zone);
  const from = startOfDay(today, zone).toISOString();
  const to = startOfDay(addDays(today, 1), zone).toISOString();
  const day = useInterviews({ from, to, limit: 100 });
  const pending = useInterviews({ status: 'PENDING', limit: 20 }, recruits);
  const shortlisted = useCandidates({ shortlisted: true, limit: 50 }, { enabled: recruits, live: true });

  const ofToday = (day.data?.items ?? []).filter(({ status }) => status !== 'CANCELLED');
  const needs = needsOf(
    [...ofToday.filter(({ status }) => status !== 'PENDING'), ...(pending.data?.items ?? [])],
    shortlisted.data?.items ?? [],
    now,
  );
  return (
    <>
      <PageHeader title={t('today.page.title')} lead={dayText(now, zone, now)}>
        {recruits && (
          <Button
            component={Link}
            to="/app/interviews/new"
            leftSection={<IconCalendarPlus size={16} aria-hidden />}
          >
            {t('today.page.schedule')}
          </Button>
        )}
      </PageHeader>
      {day.isError && !day.data ? (
        <ErrorState error={day.error} onRetry={() => void day.refetch()} />
      ) : (
        <Grid gap="md">
          <Grid.Col span={{ base: 12, md: 7 }}>
            <Needs needs={needs} loading={day.isPending || pending.isLoading} />
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 5 }}>
            <Stack gap="md">
              <DayLine interviews={ofToday} loading={day.isPending} dayEnd={to} />
              <Numbers today={ofToday.length} />
            </Stack>
          </Grid.Col>
        </Grid>
      )}
    </>
  );
}
