import { Button, Group, Select } from '@mantine/core';
import { IconFileImport, IconMailForward, IconSearch } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useInvites } from '@/api/invites';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { focusAgain } from '@/ui/focusAgain';
import { later, useSoon } from '@/ui/later';
import { PageHeader } from '@/ui/PageHeader';
import { Pager } from '@/ui/Pager';
import { JobSelect } from '@/ui/picker/JobSelect';
import { SearchField } from '@/ui/SearchField';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { Surface } from '@/ui/Surface';
import { useSelection } from '@/ui/useSelection';
import { useUrlState } from '@/ui/useUrlState';
import { WhenFirst } from '@/ui/WhenFirst';
import type { Bulk } from './bulk';
import { InviteBar } from './InviteBar';
import { InviteTable } from './InviteTable';

const BulkDialog = later(() => import('./BulkDialog'));
const InviteFileDialog = later(() => import('./InviteFileDialog'));
const soon = [BulkDialog, InviteFileDialog];

const statuses = ['pending', 'accepted', 'expired', 'completed', 'revoked'];

export default function InvitesPage() {
  const { t } = useTranslation();
  const url = useUrlState();
  useSoon(soon);
  const [q, status, jobId] = [url.get('q'), url.get('status'), url.get('jobId')];
  const invites = useInvites({ q, status, ...(jobId && { jobId }), page: url.page, limit: 20 });
  const filtered = Boolean(q || status || jobId);
  const items = invites.data?.items ?? [];
  const selection = useSelection(items.filter((invite) => invite.status !== 'completed'));
  const [bulk, setBulk] = useState<Bulk>();
  const [fileOpen, setFileOpen] = useState(false);
  return (
    <>
      <PageHeader title={t('invites.page.title')} lead={t('invites.page.lead')}>
        <Button
          variant="default"
          leftSection={<IconFileImport size={16} aria-hidden />}
          onClick={() => setFileOpen(true)}
        >
          {t('invites.page.file')}
        </Button>
      </PageHeader>
      <Group mb="md" gap="sm">
        <SearchField label={t('invites.page.search')} value={q} onSearch={(text) => url.set({ q: text })} />
        <Select
          aria-label={t('invites.page.status')}
          placeholder={t('invites.page.anyStatus')}
          clearable
          data={statuses.map((value) => ({ value, label: t(`ui.status.${value}`) }))}
          value={status || null}
          onChange={(value) => url.set({ status: value })}
        />
        <JobSelect
          aria-label={t('invites.page.job')}
          placeholder={t('invites.page.anyJob')}
          clearable
          value={jobId || null}
          onChange={(value) => url.set({ jobId: value })}
        />
      </Group>
      <Surface>
        {invites.isPending && <SkeletonRows />}
        {invites.isError && !invites.data && (
          <Group p="md">
            <ErrorState error={invites.error} onRetry={() => void invites.refetch()} />
          </Group>
        )}
        {invites.data && items.length === 0 && (
          <EmptyState
            icon={filtered ? IconSearch : IconMailForward}
            title={t(filtered ? 'invites.empty.none' : 'invites.empty.title')}
            text={t(filtered ? 'invites.empty.noneText' : 'invites.empty.text')}
          >
            <Button component={Link} to={filtered ? '/app/invites' : '/app/interviews'} variant="default">
              {t(filtered ? 'invites.empty.clear' : 'invites.empty.toInterviews')}
            </Button>
          </EmptyState>
        )}
        {invites.data && items.length > 0 && (
          <>
            <InviteTable invites={items} selection={selection} />
            <InviteBar selection={selection} onManage={setBulk} />
            <Pager pagination={invites.data.pagination} onPage={(page) => url.set({ page })} />
          </>
        )}
      </Surface>
      <WhenFirst opened={fileOpen}>
        <InviteFileDialog opened={fileOpen} onClose={() => setFileOpen(false)} onBegun={setBulk} />
      </WhenFirst>
      {bulk && (
        <Suspense fallback={null}>
          <BulkDialog
            bulk={bulk}
            onDone={selection.clear}
            onClose={() => {
              setBulk(undefined);
              if (bulk.by) focusAgain(bulk.by);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
