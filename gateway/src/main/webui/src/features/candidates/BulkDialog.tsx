import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useBulkToggle, type BulkFlags } from '@/api/matches';
import { ProblemSummary } from '@/ui/ProblemSummary';
import { SkeletonRows } from '@/ui/SkeletonRows';
import type { BulkAction } from './BulkActions';
import { BulkRows } from './BulkRows';
import type { MatchRow } from './rows';

interface BulkDialogProps {
  action: BulkAction;
  flags: BulkFlags;
  rows: MatchRow[];
  /** After the work: who was chosen is not to be chosen any more. */
  onDone: () => void;
  onClose: () => void;
}

/** First what it would do to each, then what it did. */
export default function BulkDialog({ action, flags, rows, onDone, onClose }: BulkDialogProps) {
  const { t } = useTranslation();
  const check = useBulkToggle();
  const run = useBulkToggle();
  const { mutate } = check;
  const items = rows.map(({ candidate, match }) => ({ candidateId: candidate.id, jobId: match.jobId }));
  useEffect(() => {
    mutate({
      items: rows.map(({ candidate, match }) => ({ candidateId: candidate.id, jobId: match.jobId })),
      flags,
      dryRun: true,
    });
  }, [mutate, rows, flags]);
  const shown = run.data ?? check.data;
  const close = () => {
    if (run.isPending) return;
    if (run.data) onDone();
    onClose();
  };
  return (
    <Modal
      opened
      onClose={close}
      size="lg"
      centered
      title={t(`candidates.bulk.${action}Title`, { count: rows.length })}
    >
      <Stack gap="md">
        <ProblemSummary error={run.error ?? check.error} />
        {!shown && !check.error && <SkeletonRows rows={3} />}
        {shown && (
          <>
            <Text size="sm" fw={600} role="status">
              {t(run.data ? 'candidates.bulk.did' : 'candidates.bulk.would', { ...shown })}
            </Text>
            <BulkRows rows={rows} answers={shown.rows} done={Boolean(run.data)} />
          </>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={close} disabled={run.isPending}>
            {t(run.data ? 'candidates.bulk.close' : 'ui.confirm.keep')}
          </Button>
          {!run.data && (
            <Button
              color={action === 'remove' ? 'red' : 'brand'}
              disabled={!check.data || check.data.done === 0}
              loading={run.isPending}
              onClick={() => run.mutate({ items, flags, dryRun: false })}
            >
              {t(`candidates.bulk.${action}Submit`, { count: check.data?.done ?? rows.length })}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}
