import { Button, Group, SegmentedControl, Select } from '@mantine/core';
import { IconFileImport, IconSearch, IconUserPlus, IconUsers } from '@tabler/icons-react';
import { lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCandidates } from '@/api/candidates';
import { useJobChoices } from '@/api/jobs';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { PageHeader } from '@/ui/PageHeader';
import { Pager } from '@/ui/Pager';
import { SearchField } from '@/ui/SearchField';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { Surface } from '@/ui/Surface';
import { WhenFirst } from '@/ui/WhenFirst';
import { useUrlState } from '@/ui/useUrlState';
import { CandidateTable } from './CandidateTable';

const CandidateDrawer = lazy(() => import('./CandidateDrawer'));
const ImportDialog = lazy(() => import('./ImportDialog'));

export default function CandidatesPage() {
  const { t } = useTranslation();
  const url = useUrlState();
  const [jobId, q, shortlisted] = [url.get('jobId'), url.get('q'), url.get('shortlisted')];
  const jobs = useJobChoices();
  const candidates = useCandidates({ jobId, q, shortlisted, page: url.page, limit: 20 }, { live: true });
  const [open, setOpen] = useState<'create' | 'import'>();
  const filtered = Boolean(jobId || q || shortlisted);
  const jobData = (jobs.data?.items ?? []).map(({ id, title, companyName }) => ({
    value: id,
    label: `${title} · ${companyName}`,
  }));

  const add = (
    <Button leftSection={<IconUserPlus size={16} aria-hidden />} onClick={() => setOpen('create')}>
      {t('candidates.page.create')}
    </Button>
  );
  const importCsv = (
    <Button
      variant="default"
      leftSection={<IconFileImport size={16} aria-hidden />}
      onClick={() => setOpen('import')}
    >
      {t('candidates.page.import')}
    </Button>
  );
  const items = candidates.data?.items ?? [];
  return (
    <>
      <PageHeader title={t('candidates.page.title')} lead={t('candidates.page.lead')}>
        {importCsv}
        {add}
      </PageHeader>
      <Group mb="md" gap="sm">
        <SearchField
          label={t('candidates.page.search')}
          value={q}
          onSearch={(text) => url.set({ q: text })}
        />
        <Select
          aria-label={t('candidates.page.job')}
          placeholder={t('candidates.page.allJobs')}
          data={jobData}
          value={jobId || null}
          onChange={(value) => url.set({ jobId: value })}
          clearable
          searchable
          w={{ base: '100%', sm: 280 }}
        />
        <SegmentedControl
          aria-label={t('candidates.page.state')}
          value={shortlisted}
          onChange={(value) => url.set({ shortlisted: value })}
          data={[
            { value: '', label: t('candidates.page.everyone') },
            { value: 'true', label: t('candidates.page.shortlisted') },
            { value: 'false', label: t('candidates.page.notShortlisted') },
          ]}
        />
      </Group>
      <Surface>
        {candidates.isPending && <SkeletonRows />}
        {candidates.isError && !candidates.data && (
          <Group p="md">
            <ErrorState error={candidates.error} onRetry={() => void candidates.refetch()} />
          </Group>
        )}
        {candidates.data && items.length === 0 && (
          <EmptyState
            icon={filtered ? IconSearch : IconUsers}
            title={t(filtered ? 'candidates.empty.none' : 'candidates.empty.title')}
            text={t(filtered ? 'candidates.empty.noneText' : 'candidates.empty.text')}
          >
            {filtered ? (
              <Button
                variant="default"
                onClick={() => url.set({ jobId: undefined, q: undefined, shortlisted: undefined })}
              >
                {t('candidates.empty.clear')}
              </Button>
            ) : (
              <Group>
                {importCsv}
                {add}
              </Group>
            )}
          </EmptyState>
        )}
        {candidates.data && items.length > 0 && (
          <>
            <CandidateTable candidates={items} jobId={jobId} />
            <Pager pagination={candidates.data.pagination} onPage={(page) => url.set({ page })} />
          </>
        )}
      </Surface>
      <WhenFirst opened={open === 'create'}>
        <CandidateDrawer
          opened={open === 'create'}
          jobs={jobData}
          jobId={jobId}
          onClose={() => setOpen(undefined)}
        />
      </WhenFirst>
      <WhenFirst opened={open === 'import'}>
        <ImportDialog
          opened={open === 'import'}
          jobs={jobData}
          jobId={jobId}
          onClose={() => setOpen(undefined)}
        />
      </WhenFirst>
    </>
  );
}
