import { Button, Group, Select, Switch } from '@mantine/core';
import { IconChartBar, IconFileImport, IconHistory, IconMailForward, IconSearch } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useInvites } from '@/api/invites';
import type { Invite } from '@/api/types';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { focusAgain } from '@/ui/focusAgain';
import { later, useSoon } from '@/ui/later';
import { DotsMenu } from '@/ui/menu/DotsMenu';
import { PageHeader } from '@/ui/PageHeader';
import { Pager } from '@/ui/Pager';
import { JobSelect } from '@/ui/picker/JobSelect';
import { SearchField } from '@/ui/SearchField';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { Surface } from '@/ui/Surface';
import { useUrlState } from '@/ui/useUrlState';
import { WhenFirst } from '@/ui/WhenFirst';
import type { Bulk } from './bulk';
import { InviteBar } from './InviteBar';
import { InviteTable } from './InviteTable';
import { useMatching } from './useMatching';

const BulkDialog = later(() => import('./BulkDialog'));
const InviteFileDialog = later(() => import('./InviteFileDialog'));
const AnswerDialog = later(() => import('./AnswerDialog'));
const LegacyDialog = later(() => import('./LegacyDialog'));
const PickDialog = later(() => import('./PickDialog'));
const soon = [BulkDialog, InviteFileDialog, AnswerDialog, LegacyDialog, PickDialog];

const statuses = ['pending', 'accepted', 'expired', 'completed', 'revoked'];

export default function InvitesPage() {
  const { t } = useTranslation();
  const url = useUrlState();
  useSoon(soon);
  const [q, status, jobId] = [url.get('q'), url.get('status'), url.get('jobId')];
  const asking = url.get('asking') === 'true';
  const filter = { q, status, ...(jobId && { jobId }), ...(asking && { extensionRequested: true }) };
  const invites = useInvites({ ...filter, page: url.page, limit: 20 });
  const filtered = Boolean(q || status || jobId || asking);
  const items = invites.data?.items ?? [];
  const matching = useMatching(filter, items);
  const { selection } = matching;
  const [bulk, setBulk] = useState<Bulk>();
  const [file, setFile] = useState<'new' | 'legacy' | 'pick'>();
  const [answering, setAnswering] = useState<Invite>();
  return (
    <>
      <PageHeader title={t('invites.page.title')} lead={t('invites.page.lead')}>
        <Button
          component={Link}
          to="/app/invites/analytics"
          variant="default"
          leftSection={<IconChartBar size={16} aria-hidden />}
        >
          {t('invites.page.analytics')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconFileImport size={16} aria-hidden />}
          onClick={() => setFile('new')}
        >
          {t('invites.page.file')}
        </Button>
        <DotsMenu
          label={t('invites.page.more')}
          entries={[{ label: t('invites.page.legacy'), icon: IconHistory, onClick: () => setFile('legacy') }]}
        />
        <Button leftSection={<IconMailForward size={16} aria-hidden />} onClick={() => setFile('pick')}>
          {t('invites.page.pick')}
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
        <Switch
          label={t('invites.page.asking')}
          checked={asking}
          onChange={(event) => url.set({ asking: event.currentTarget.checked ? 'true' : undefined })}
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
            {filtered ? (
              <Button component={Link} to="/app/invites" variant="default">
                {t('invites.empty.clear')}
              </Button>
            ) : (
              <Button onClick={() => setFile('pick')}>{t('invites.page.pick')}</Button>
            )}
          </EmptyState>
        )}
        {invites.data && items.length > 0 && (
          <>
            <InviteTable invites={items} selection={selection} onAnswer={setAnswering} />
            <InviteBar matching={matching} total={invites.data.pagination?.total ?? 0} onManage={setBulk} />
            <Pager pagination={invites.data.pagination} onPage={(page) => url.set({ page })} />
          </>
        )}
      </Surface>
      <WhenFirst opened={file === 'new'}>
        <InviteFileDialog opened={file === 'new'} onClose={() => setFile(undefined)} onBegun={setBulk} />
      </WhenFirst>
      <WhenFirst opened={file === 'pick'}>
        <PickDialog opened={file === 'pick'} onClose={() => setFile(undefined)} onPicked={setBulk} />
      </WhenFirst>
      <WhenFirst opened={file === 'legacy'}>
        <LegacyDialog opened={file === 'legacy'} onClose={() => setFile(undefined)} />
      </WhenFirst>
      {answering && (
        <Suspense fallback={null}>
          <AnswerDialog
            key={answering.extensionRequest?.id}
            invite={answering}
            opened
            onClose={() => setAnswering(undefined)}
          />
        </Suspense>
      )}
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
