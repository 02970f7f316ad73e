import { Button, Group } from '@mantine/core';
import { IconFileImport, IconSearch, IconUserPlus, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCandidates } from '@/api/candidates';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { later, useSoon } from '@/ui/later';
import { PageHeader } from '@/ui/PageHeader';
import { Pager } from '@/ui/Pager';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { Surface } from '@/ui/Surface';
import { WhenFirst } from '@/ui/WhenFirst';
import { useSelection } from '@/ui/useSelection';
import { useUrlState } from '@/ui/useUrlState';
import { BulkActions } from './BulkActions';
import { CandidateFilters } from './CandidateFilters';
import { CandidateTable } from './CandidateTable';
import { ConsequencesDialog } from './FlagSwitch';
import { isNarrowed, queryOf, readFilters } from './filters';
import { rowsOf } from './rows';

const CandidateDrawer = later(() => import('./CandidateDrawer'));
const ImportDialog = later(() => import('./ImportDialog'));
const soon = [ConsequencesDialog, CandidateDrawer, ImportDialog];

export default function CandidatesPage() {
  const { t } = useTranslation();
  useSoon(soon);
  const url = useUrlState();
  const filters = readFilters(url.get);
  const { jobId } = filters;
  const candidates = useCandidates(queryOf(filters, url.page), { live: true });
  const [open, setOpen] = useState<'create' | 'import'>();
  const filtered = isNarrowed(filters);

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
  const rows = rowsOf(candidates.data?.items ?? [], jobId);
  const selection = useSelection(rows);
  return (
    <>
      <PageHeader title={t('candidates.page.title')} lead={t('candidates.page.lead')}>
        {importCsv}
        {add}
      </PageHeader>
      <CandidateFilters filters={filters} onChange={url.set} />
      <Surface>
        {candidates.isPending && <SkeletonRows />}
        {candidates.isError && !candidates.data && (
          <Group p="md">
            <ErrorState error={candidates.error} onRetry={() => void candidates.refetch()} />
          </Group>
        )}
        {candidates.data && rows.length === 0 && (
          <EmptyState
            icon={filtered ? IconSearch : IconUsers}
            title={t(filtered ? 'candidates.empty.none' : 'candidates.empty.title')}
            text={t(filtered ? 'candidates.empty.noneText' : 'candidates.empty.text')}
          >
            {filtered ? (
              <Button
                variant="default"
                onClick={() =>
                  url.set({ jobId: undefined, q: undefined, shortlisted: undefined, enabled: undefined })
                }
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
        {candidates.data && rows.length > 0 && (
          <>
            <CandidateTable
              rows={rows}
              sort={filters.sort || '-createdAt'}
              selection={selection}
              onSort={(sort) => url.set({ sort })}
            />
            <BulkActions selection={selection} />
            <Pager pagination={candidates.data.pagination} onPage={(page) => url.set({ page })} />
          </>
        )}
      </Surface>
      <WhenFirst opened={open === 'create'}>
        <CandidateDrawer
          opened={open === 'create'}

          jobId={jobId}
          onClose={() => setOpen(undefined)}
        />
      </WhenFirst>
      <WhenFirst opened={open === 'import'}>
        <ImportDialog
          opened={open === 'import'}

          jobId={jobId}
          onClose={() => setOpen(undefined)}
        />
      </WhenFirst>
    </>
  );
}
