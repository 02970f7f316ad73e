import { Group, Stack, Text } from '@mantine/core';
import { IconFlag } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReports } from '@/api/partners';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { Pager } from '@/ui/Pager';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { Surface } from '@/ui/Surface';
import { Times } from '@/ui/Times';
import { useZone } from '@/ui/useZone';
import classes from './Practice.module.css';

/** What members told about others, newest first. */
export function Reports() {
  const { t } = useTranslation();
  const zone = useZone();
  const [page, setPage] = useState(1);
  const reports = useReports(page);
  const somebody = t('practice.reports.somebody');
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
        {reports.data?.items.map(
          ({ id, reportedName = somebody, reporterName = somebody, reason, createdAt }) => (
            <Stack component="li" key={id} gap={4} className={classes.row}>
              <Group justify="space-between">
                <Text fw={600} className={classes.words}>
                  {t('practice.reports.about', { reported: reportedName, reporter: reporterName })}
                </Text>
                <Text size="sm" c="dimmed">
                  <Times at={createdAt} zone={zone} />
                </Text>
              </Group>
              <Text className={classes.words} style={{ whiteSpace: 'pre-wrap' }} dir="auto">
                {reason}
              </Text>
            </Stack>
          ),
        )}
      </Stack>
      {(reports.data?.items.length ?? 0) > 0 && (
        <Pager pagination={reports.data?.pagination} onPage={setPage} />
      )}
    </Surface>
  );
}
