import { Button, Group, SegmentedControl, Select } from '@mantine/core';
import { IconCalendarPlus, IconSearch, IconVideo } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useInterviews } from '@/api/interviews';
import { useJobChoices } from '@/api/jobs';
import { useInterviewers } from '@/api/slots';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { PageHeader } from '@/ui/PageHeader';
import { Pager } from '@/ui/Pager';
import { SearchField } from '@/ui/SearchField';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { Surface } from '@/ui/Surface';
import { useNow } from '@/ui/useNow';
import { useRoles } from '@/ui/useRoles';
import { useUrlState } from '@/ui/useUrlState';
import { useZone } from '@/ui/useZone';
import { InterviewTable } from './InterviewTable';
import { periodOf, periods } from './period';

const statuses = ['PENDING', 'SCHEDULED', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED', 'NO_SHOW'];

export default function InterviewsPage() {
  const { t } = useTranslation();
  const url = useUrlState();
  const zone = useZone();
  const now = useNow();
  const { recruits } = useRoles();
  const jobs = useJobChoices(recruits);
  const interviewers = useInterviewers();
  const period = url.get('period') || 'all';
  const filters = {
    q: url.get('q'),
    status: url.get('status'),
    jobId: url.get('jobId'),
    interviewerId: url.get('interviewerId'),
  };
  const interviews = useInterviews({
    ...filters,
    ...periodOf(period, now, zone),
    page: url.page,
    limit: 20,
  });
  const filtered = period !== 'all' || Object.values(filters).some(Boolean);
  const items = interviews.data?.items ?? [];
  const schedule = recruits && (
    <Button
      component={Link}
      to="/app/interviews/new"
      leftSection={<IconCalendarPlus size={16} aria-hidden />}
    >
      {t('interviews.page.schedule')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('interviews.page.title')} lead={t('interviews.page.lead')}>
        {schedule}
      </PageHeader>
      <Group mb="md" gap="sm">
        <SearchField label={t('interviews.page.search')} value={filters.q} onSearch={(q) => url.set({ q })} />
        <SegmentedControl
          aria-label={t('interviews.page.range')}
          value={period}
          onChange={(value) => url.set({ period: value === 'all' ? undefined : value })}
          data={periods.map((value) => ({ value, label: t(`interviews.page.${value}`) }))}
        />
        <Select
          aria-label={t('interviews.page.status')}
          placeholder={t('interviews.page.anyStatus')}
          clearable
          w={{ base: '100%', sm: 170 }}
          data={statuses.map((value) => ({ value, label: t(`ui.status.${value}`) }))}
          value={filters.status || null}
          onChange={(status) => url.set({ status })}
        />
        {recruits && (
          <Select
            aria-label={t('interviews.page.job')}
            placeholder={t('interviews.page.allJobs')}
            clearable
            searchable
            w={{ base: '100%', sm: 210 }}
            data={(jobs.data?.items ?? []).map(({ id, title }) => ({ value: id, label: title }))}
            value={filters.jobId || null}
            onChange={(jobId) => url.set({ jobId })}
          />
        )}
        <Select
          aria-label={t('interviews.page.interviewer')}
          placeholder={t('interviews.page.everybody')}
          clearable
          searchable
          w={{ base: '100%', sm: 190 }}
          data={(interviewers.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          value={filters.interviewerId || null}
          onChange={(interviewerId) => url.set({ interviewerId })}
        />
      </Group>
      <Surface>
        {interviews.isPending && <SkeletonRows />}
        {interviews.isError && !interviews.data && (
          <Group p="md">
            <ErrorState error={interviews.error} onRetry={() => void interviews.refetch()} />
          </Group>
        )}
        {interviews.data && items.length === 0 && (
          <EmptyState
            icon={filtered ? IconSearch : IconVideo}
            title={t(filtered ? 'interviews.empty.none' : 'interviews.empty.title')}
            text={t(filtered ? 'interviews.empty.noneText' : 'interviews.empty.text')}
          >
            {filtered ? (
              <Button component={Link} to="/app/interviews" variant="default">
                {t('interviews.empty.clear')}
              </Button>
            ) : (
              schedule
            )}
          </EmptyState>
        )}
        {interviews.data && items.length > 0 && (
          <>
            <InterviewTable interviews={items} />
            <Pager pagination={interviews.data.pagination} onPage={(page) => url.set({ page })} />
          </>
        )}
      </Surface>
    </>
  );
}
