import { ActionIcon, Anchor, Button, Group, Table, Text } from '@mantine/core';
import { IconBriefcase, IconPencil, IconPlus, IconSearch, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useJobs } from '@/api/jobs';
import type { Job } from '@/api/types';
import { DataTable } from '@/ui/DataTable';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { later, useSoon } from '@/ui/later';
import { PageHeader } from '@/ui/PageHeader';
import { Pager } from '@/ui/Pager';
import { SearchField } from '@/ui/SearchField';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { WhenFirst } from '@/ui/WhenFirst';
import { Surface } from '@/ui/Surface';
import { dayText } from '@/ui/time';
import { useNow } from '@/ui/useNow';
import { useUrlState } from '@/ui/useUrlState';
import { useZone } from '@/ui/useZone';

const JobDrawer = later(() => import('./JobDrawer'));
const soon = [JobDrawer];

export default function JobsPage() {
  const { t } = useTranslation();
  useSoon(soon);
  const url = useUrlState();
  const q = url.get('q');
  const jobs = useJobs({ q, page: url.page, limit: 20 });
  const [edited, setEdited] = useState<Job | 'new'>();

  const create = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEdited('new')}>
      {t('jobs.page.create')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('jobs.page.title')} lead={t('jobs.page.lead')}>
        {create}
      </PageHeader>
      <Group mb="md">
        <SearchField label={t('jobs.page.search')} value={q} onSearch={(text) => url.set({ q: text })} />
      </Group>
      <Surface>
        {jobs.isPending && <SkeletonRows />}
        {jobs.isError && !jobs.data && (
          <Group p="md">
            <ErrorState error={jobs.error} onRetry={() => void jobs.refetch()} />
          </Group>
        )}
        {jobs.data?.items.length === 0 &&
          (q ? (
            <EmptyState icon={IconSearch} title={t('jobs.empty.none', { q })} text={t('jobs.empty.noneText')}>
              <Button variant="default" onClick={() => url.set({ q: undefined })}>
                {t('jobs.empty.clear')}
              </Button>
            </EmptyState>
          ) : (
            <EmptyState icon={IconBriefcase} title={t('jobs.empty.title')} text={t('jobs.empty.text')}>
              {create}
            </EmptyState>
          ))}
        {jobs.data && jobs.data.items.length > 0 && (
          <>
            <JobTable jobs={jobs.data.items} onEdit={setEdited} />
            <Pager pagination={jobs.data.pagination} onPage={(page) => url.set({ page })} />
          </>
        )}
      </Surface>
      <WhenFirst opened={edited !== undefined}>
        <JobDrawer
          key={typeof edited === 'object' ? edited.id : 'new'}
          opened={edited !== undefined}
          job={typeof edited === 'object' ? edited : undefined}
          onClose={() => setEdited(undefined)}
        />
      </WhenFirst>
    </>
  );
}

function JobTable({ jobs, onEdit }: { jobs: Job[]; onEdit: (job: Job) => void }) {
  const { t } = useTranslation();
  const zone = useZone();
  const now = useNow();
  const columns = [
    { key: 'title', label: t('jobs.column.title') },
    { key: 'candidates', label: t('jobs.column.candidates'), width: 120 },
    { key: 'shortlisted', label: t('jobs.column.shortlisted'), width: 120 },
    { key: 'created', label: t('jobs.column.created'), width: 140 },
    { key: 'actions', label: t('jobs.column.actions'), width: 230, quiet: true },
  ];
  return (
    <DataTable label={t('jobs.page.table')} columns={columns}>
      {jobs.map((job) => (
        <Table.Tr key={job.id}>
          <Table.Td>
            <Anchor component={Link} to={`/app/jobs/${job.id}`} fw={600} c="var(--mantine-color-text)">
              {job.title}
            </Anchor>
            <Text size="xs" c="dimmed">
              {job.companyName}
            </Text>
          </Table.Td>
          <Table.Td data-label={t('jobs.column.candidates')}>{job.candidates}</Table.Td>
          <Table.Td data-label={t('jobs.column.shortlisted')}>{job.shortlisted}</Table.Td>
          <Table.Td data-label={t('jobs.column.created')}>
            {dayText(new Date(job.createdAt), zone, now)}
          </Table.Td>
          <Table.Td>
            <Group gap="xs" justify="flex-end" wrap="nowrap">
              <Button
                component={Link}
                to={`/app/candidates?jobId=${job.id}`}
                size="xs"
                variant="default"
                leftSection={<IconUsers size={14} aria-hidden />}
              >
                {t('jobs.row.candidates')}
              </Button>
              <ActionIcon
                variant="subtle"
                color="gray"
                size="lg"
                aria-label={t('jobs.row.edit', { title: job.title })}
                onClick={() => onEdit(job)}
              >
                <IconPencil size={16} aria-hidden />
              </ActionIcon>
            </Group>
          </Table.Td>
        </Table.Tr>
      ))}
    </DataTable>
  );
}
