import { Button, Group, Stack, Text } from '@mantine/core';
import { IconFlag } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReports, type PartnerReport } from '@/api/partners';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { Pager } from '@/ui/Pager';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { Surface } from '@/ui/Surface';
import { Times } from '@/ui/Times';
import { useZone } from '@/ui/useZone';
import { CloseReportDialog } from './CloseReportDialog';
import classes from './Practice.module.css';

/** What members told about others: first what nobody has dealt with, then newest. */
export function Reports() {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  const reports = useReports(page);
  const [closing, setClosing] = useState<PartnerReport>();
  return (
    <Surface title={t('practice.reports.title')}>
      {reports.isPending && <SkeletonRows />}
      {reports.isError && !reports.data && (
        <ErrorState error={reports.error} onRetry={() => void reports.refetch()} />
      )}
      {reports.data?.items.length === 0 && (
        <EmptyState
          icon={IconFlag}
          title={t('practice.reports.none')}
          text={t('practice.reports.noneText')}
        />
      )}
      <Stack component="ul" gap={0} p={0} m={0}>
        {reports.data?.items.map((report) => (
          <Report key={report.id} report={report} onClose={() => setClosing(report)} />
        ))}
      </Stack>
      {(reports.data?.items.length ?? 0) > 0 && (
        <Pager pagination={reports.data?.pagination} onPage={setPage} />
      )}
      <CloseReportDialog report={closing} onClose={() => setClosing(undefined)} />
    </Surface>
  );
}

function Report({ report, onClose }: { report: PartnerReport; onClose: () => void }) {
  const { t } = useTranslation();
  const zone = useZone();
  const somebody = t('practice.reports.somebody');
  const { reportedName = somebody, reporterName = somebody, reason, createdAt } = report;
  const { closedAt, closedByName = somebody, note } = report;
  const title = t('practice.reports.about', { reported: reportedName, reporter: reporterName });
  return (
    <Stack component="li" gap={4} className={classes.row} aria-label={title}>
      <Group justify="space-between">
        <Text fw={600} className={classes.words}>
          {title}
        </Text>
        <Text size="sm" c="dimmed">
          <Times at={createdAt} zone={zone} />
        </Text>
      </Group>
      <Text className={classes.words} style={{ whiteSpace: 'pre-wrap' }} dir="auto">
        {reason}
      </Text>
      {closedAt ? (
        <Text size="sm" c="dimmed" className={classes.words} style={{ whiteSpace: 'pre-wrap' }}>
          {t('practice.reports.closedBy', { name: closedByName })} <Times at={closedAt} zone={zone} />
          <br />
          {note}
        </Text>
      ) : (
        <Group>
          <Button
            size="xs"
            variant="default"
            aria-label={t('practice.reports.closeOf', { title })}
            onClick={onClose}
          >
            {t('practice.reports.close')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
