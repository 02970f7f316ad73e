import { Anchor, Button, Group } from '@mantine/core';
import { IconCalendarPlus, IconSearch, IconVideo } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useInterviews } from '@/api/interviews';
import { useSession } from '@/api/session';
import type { Interview } from '@/api/types';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { PageHeader } from '@/ui/PageHeader';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { Surface } from '@/ui/Surface';
import { useNow } from '@/ui/useNow';
import { useRoles } from '@/ui/useRoles';
import { useSelection } from '@/ui/useSelection';
import { useUrlState } from '@/ui/useUrlState';
import { useZone } from '@/ui/useZone';
import { BulkBar } from './BulkBar';
import { ExportButton } from './ExportButton';
import { FilterBar } from './FilterBar';
import { isFiltered, queryOf, readFilters, shownPeriod } from './filters';
import { InterviewTable } from './public/InterviewTable';
import { PageTurner } from '@/ui/PageTurner';
import { usePages } from '@/ui/usePages';

export default function InterviewsPage() {
  const { t } = useTranslation();
  const url = useUrlState();
  const zone = useZone();
  const now = useNow(60_000);
  const { admin, recruits } = useRoles();
  const me = useSession().data?.id;
  const pages = usePages();
  const filters = readFilters(url.get);
  const query = queryOf(filters, now, zone);
  const interviews = useInterviews({ ...query, cursor: pages.cursor, limit: 20 });
  const items = interviews.data?.items ?? [];
  const manageable = ({ status, ownerId }: Interview) =>
    (status === 'PENDING' || status === 'SCHEDULED') && (admin || ownerId === me);
  const selection = useSelection(items.filter(manageable));
  const filtered = isFiltered(filters);
  const ahead = !filtered && shownPeriod(filters) === 'ahead';
  const timeless = useInterviews({ status: ['PENDING'], limit: 1 }, ahead);
  const waiting = ahead ? (timeless.data?.pagination?.total ?? 0) : 0;
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
        {items.length > 0 && <ExportButton query={query} />}
        {schedule}
      </PageHeader>
      <FilterBar filters={filters} onChange={(changes) => url.set({ ...changes, cursor: undefined })} />
      {waiting > 0 && (
        <Anchor component={Link} to="/app/interviews?status=PENDING" display="block" mb="sm" size="sm">
          {t('interviews.page.timeless', { count: waiting })}
        </Anchor>
      )}
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
            title={t(`interviews.empty.${filtered ? 'none' : ahead ? 'ahead' : 'title'}`)}
            text={t(`interviews.empty.${filtered ? 'noneText' : ahead ? 'aheadText' : 'text'}`)}
          >
            {filtered && (
              <Button component={Link} to="/app/interviews" variant="default">
                {t('interviews.empty.clear')}
              </Button>
            )}
            {ahead && (
              <Button component={Link} to="/app/interviews?period=all" variant="default">
                {t('interviews.empty.showAll')}
              </Button>
            )}
            {!filtered && schedule}
          </EmptyState>
        )}
        {interviews.data && items.length > 0 && (
          <>
            <InterviewTable interviews={items} manageable={manageable} selection={selection} />
            <BulkBar selection={selection} />
            <PageTurner
              pages={pages}
              total={
                pages.page === 1
                  ? t('interviews.page.count', { count: interviews.data.pagination?.total })
                  : undefined
              }
              nextCursor={interviews.data.nextCursor}
            />
          </>
        )}
      </Surface>
    </>
  );
}
