import { Button, Group, Select } from '@mantine/core';
import { IconMailForward, IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useInvites } from '@/api/invites';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { PageHeader } from '@/ui/PageHeader';
import { Pager } from '@/ui/Pager';
import { SearchField } from '@/ui/SearchField';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { Surface } from '@/ui/Surface';
import { useUrlState } from '@/ui/useUrlState';
import { InviteTable } from './InviteTable';

const statuses = ['pending', 'accepted', 'expired', 'completed', 'revoked'];

export default function InvitesPage() {
  const { t } = useTranslation();
  const url = useUrlState();
  const [q, status] = [url.get('q'), url.get('status')];
  const invites = useInvites({ q, status, page: url.page, limit: 20 });
  const filtered = Boolean(q || status);
  const items = invites.data?.items ?? [];
  return (
    <>
      <PageHeader title={t('invites.page.title')} lead={t('invites.page.lead')} />
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
            <InviteTable invites={items} />
            <Pager pagination={invites.data.pagination} onPage={(page) => url.set({ page })} />
          </>
        )}
      </Surface>
    </>
  );
}
