import { Button, Group } from '@mantine/core';
import { IconFileImport, IconPlus, IconSearch, IconShieldCheck } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCases, useCaseStats, type CaseRecord } from '@/api/cases';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { focusAgain } from '@/ui/focusAgain';
import { later, useSoon } from '@/ui/later';
import { PageHeader } from '@/ui/PageHeader';
import { PageTurner } from '@/ui/PageTurner';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { Surface } from '@/ui/Surface';
import { usePages } from '@/ui/usePages';
import { useSelection } from '@/ui/useSelection';
import { useUrlState } from '@/ui/useUrlState';
import { WhenFirst } from '@/ui/WhenFirst';
import { BatchBar, type Batch } from './BatchBar';
import { CaseFilters } from './CaseFilters';
import { CaseTable } from './CaseTable';
import { CaseTabs } from './CaseTabs';
import { ExpiredCard } from './ExpiredCard';
import { isNarrowed, queryOf, readFilters } from './filters';
import { useViewer } from './useViewer';

const BatchDialog = later(() => import('./BatchDialog'));
const NewCaseDrawer = later(() => import('./NewCaseDrawer'));
const ImportDialog = later(() => import('./ImportDialog'));
const ResendDialog = later(() => import('./ResendDialog'));
const soon = [ResendDialog, BatchDialog, NewCaseDrawer, ImportDialog];

export default function VerificationPage() {
  const { t } = useTranslation();
  useSoon(soon);
  const url = useUrlState();
  const pages = usePages();
  const viewer = useViewer();
  const filters = readFilters(url.get);
  const query = queryOf(filters);
  const stats = useCaseStats();
  const cases = useCases({ ...query, cursor: pages.cursor, limit: 20 });
  const records = cases.data?.records ?? [];
  const selection = useSelection(
    records.filter(({ candidateTokenExpired }) => candidateTokenExpired === true),
  );
  const [open, setOpen] = useState<'create' | 'import'>();
  const [resending, setResending] = useState<CaseRecord>();
  const [resendOpen, setResendOpen] = useState(false);
  const [batch, setBatch] = useState<Batch>();
  const change = (changes: Parameters<typeof url.set>[0]) => url.set({ ...changes, cursor: undefined });
  const total = pages.page === 1 ? cases.data?.pagination?.total : undefined;
  const buttons = viewer.admin && (
    <>
      <Button
        variant="default"
        leftSection={<IconFileImport size={16} aria-hidden />}
        onClick={() => setOpen('import')}
      >
        {t('verification.page.import')}
      </Button>
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpen('create')}>
        {t('verification.page.create')}
      </Button>
    </>
  );
  return (
    <>
      <PageHeader
        title={t('verification.page.title')}
        lead={t(viewer.admin ? 'verification.page.lead' : 'verification.page.leadVendor')}
      >
        {buttons}
      </PageHeader>
      {viewer.admin && <ExpiredCard stats={stats.data} />}
      <Surface>
        <CaseTabs
          tab={filters.status}
          counts={stats.data?.counts}
          onTab={(status) => change({ status: status === 'all' ? undefined : status })}
        >
          <CaseFilters filters={filters} admin={viewer.admin} onChange={change} />
          {cases.isPending && <SkeletonRows />}
          {cases.isError && !cases.data && (
            <Group p="md">
              <ErrorState error={cases.error} onRetry={() => void cases.refetch()} />
            </Group>
          )}
          {cases.data && records.length === 0 && (
            <NoCases tab={filters.status} narrowed={isNarrowed(filters)} admin={viewer.admin}>
              {isNarrowed(filters) ? (
                <Button
                  variant="default"
                  onClick={() => change({ q: undefined, caseType: undefined, vendorId: undefined })}
                >
                  {t('verification.empty.clear')}
                </Button>
              ) : (
                filters.status === 'all' && <Group>{buttons}</Group>
              )}
            </NoCases>
          )}
          {cases.data && records.length > 0 && (
            <>
              <CaseTable
                records={records}
                viewer={viewer}
                selection={selection}
                onResend={(record) => {
                  setResending(record);
                  setResendOpen(true);
                }}
              />
              <BatchBar selection={selection} filters={filters} total={total} onResend={setBatch} />
              <PageTurner
                pages={pages}
                total={total === undefined ? undefined : t('verification.page.count', { count: total })}
                nextCursor={cases.data.nextCursor}
              />
            </>
          )}
        </CaseTabs>
      </Surface>
      <WhenFirst opened={open === 'create'}>
        <NewCaseDrawer opened={open === 'create'} onClose={() => setOpen(undefined)} />
      </WhenFirst>
      <WhenFirst opened={open === 'import'}>
        <ImportDialog opened={open === 'import'} onClose={() => setOpen(undefined)} />
      </WhenFirst>
      {batch && (
        <Suspense fallback={null}>
          <BatchDialog
            {...batch}
            onDone={selection.clear}
            onClose={() => {
              setBatch(undefined);
              focusAgain(batch.by);
            }}
          />
        </Suspense>
      )}
      {resending && (
        <WhenFirst opened={resendOpen}>
          <ResendDialog
            key={resending.id}
            record={resending}
            opened={resendOpen}
            onClose={() => setResendOpen(false)}
          />
        </WhenFirst>
      )}
    </>
  );
}

interface NoCasesProps {
  tab: string;
  narrowed: boolean;
  admin: boolean;
  children: React.ReactNode;
}

function NoCases({ tab, narrowed, admin, children }: NoCasesProps) {
  const { t } = useTranslation();
  const key = narrowed
    ? 'none'
    : tab === 'candidate_expired'
      ? 'nobodyStuck'
      : tab !== 'all'
        ? 'tab'
        : admin
          ? 'all'
          : 'vendor';
  return (
    <EmptyState
      icon={narrowed ? IconSearch : IconShieldCheck}
      title={t(`verification.empty.${key}`)}
      text={t(`verification.empty.${key}Text`)}
    >
      {children}
    </EmptyState>
  );
}
