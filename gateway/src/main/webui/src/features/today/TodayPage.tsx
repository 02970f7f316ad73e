import { Button, Grid, SimpleGrid, Stack } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCandidates } from '@/api/candidates';
import { useCases, useCaseStats } from '@/api/cases';
import { useDashboard } from '@/api/dashboard';
import { useInvites } from '@/api/invites';
import { ErrorState } from '@/ui/ErrorState';
import { later } from '@/ui/later';
import { PageHeader } from '@/ui/PageHeader';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { Surface } from '@/ui/Surface';
import { clockText, dayText, zoneName } from '@/ui/time';
import { useNow } from '@/ui/useNow';
import { useRoles } from '@/ui/useRoles';
import { useZone } from '@/ui/useZone';
import { DayLine } from './DayLine';
import { Needs } from './Needs';
import { caseNeedsOf, needsOf } from './needs';
import { Numbers } from './Numbers';
import { ShortList } from './ShortList';

const MemberToday = later(() => import('./MemberToday'));
const Practice = later(() => import('./Practice'));

export default function TodayPage() {
  const { recruits, interviews } = useRoles();
  return recruits || interviews ? <StaffToday /> : <MemberToday />;
}

function StaffToday() {
  const { t } = useTranslation();
  const zone = useZone();
  const now = useNow(5_000);
  const { admin, recruits, member } = useRoles();
  const dashboard = useDashboard(zone);
  const shortlisted = useCandidates({ shortlisted: true, limit: 50 }, { enabled: recruits, live: true });
  const stats = useCaseStats(admin);
  const cases = stats.data;
  const asking = useCases(
    { freshLinkRequested: true, limit: 20 },
    admin && (cases?.freshLinkRequests ?? 0) > 0,
  );
  const moreTime = useInvites({ extensionRequested: true, limit: 20 }, recruits);
  const { data } = dashboard;
  // All at once, so that nothing is pushed down by what comes a moment later; what fails is not waited for.
  const loading = [dashboard, shortlisted, stats, asking, moreTime].some(
    ({ isLoading, failureCount }) => isLoading && failureCount === 0,
  );
  return (
    <>
      <PageHeader
        title={t('today.page.title')}
        lead={`${dayText(now, zone, now)}, ${clockText(now, zone)} ${zoneName(now, zone)}`}
      >
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
      {dashboard.isError && !data ? (
        <ErrorState error={dashboard.error} onRetry={() => void dashboard.refetch()} />
      ) : loading ? (
        <Surface title={t('today.now.title')}>
          <SkeletonRows />
        </Surface>
      ) : (
        <Stack gap="md">
          <Grid gap="md">
            <Grid.Col span={{ base: 12, md: 7 }}>
              <Needs
                needs={needsOf(
                  data?.needsAttention ?? [],
                  shortlisted.data?.items ?? [],
                  caseNeedsOf(cases, cases?.freshLinkRequests ? (asking.data?.records ?? []) : []),
                  moreTime.data?.items,
                )}
                more={(data?.more.length ?? 0) > 0}
                loading={dashboard.isPending}
              />
            </Grid.Col>
            <Grid.Col span={{ base: 12, md: 5 }}>
              <DayLine interviews={data?.day} next={data?.upcoming[0]} />
            </Grid.Col>
          </Grid>
          <Numbers numbers={data?.numbers} />
          <SimpleGrid cols={{ base: 1, md: 3 }} spacing="md" style={{ alignItems: 'start' }}>
            <ShortList name="upcoming" interviews={data?.upcoming} to="/app/interviews?period=ahead" />
            <ShortList
              name="completed"
              interviews={data?.completed}
              to="/app/interviews?period=last7&status=COMPLETED"
            />
            <ShortList
              name="noShows"
              interviews={data?.noShows}
              to="/app/interviews?period=last7&status=NO_SHOW"
            />
          </SimpleGrid>
          {member && (
            <Suspense fallback={null}>
              <Practice />
            </Suspense>
          )}
        </Stack>
      )}
    </>
  );
}
