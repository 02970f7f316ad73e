import { Button, Group, Modal, Progress, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBatchProgress, useCheckBatch, useStartBatch, type BatchTarget } from '@/api/caseBatch';
import { fieldErrors } from '@/ui/fieldErrors';
import { ProblemSummary } from '@/ui/ProblemSummary';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { BatchRows } from './BatchRows';
import { defaultHours, hoursOf, type Hours } from './hours';
import { HoursField } from './HoursField';

interface BatchDialogProps {
  target: BatchTarget;
  count: number;
  /** After the work: what was chosen is not to be chosen any more. */
  onDone: () => void;
  onClose: () => void;
}

/** First what it would do to each, then how far it is, then what became of each. */
export default function BatchDialog({ target, count, onDone, onClose }: BatchDialogProps) {
  const { t } = useTranslation();
  const check = useCheckBatch();
  const start = useStartBatch();
  const progress = useBatchProgress(start.data?.batchId);
  const [hours, setHours] = useState<Hours>(defaultHours);
  const expiryHours = hoursOf(hours);
  const { mutate } = check;
  useEffect(() => mutate(target), [mutate, target]);

  const started = start.data !== undefined;
  const close = () => {
    if (started) onDone();
    onClose();
  };
  const errors = start.error ? fieldErrors(start.error) : {};
  return (
    <Modal opened onClose={close} size="lg" centered title={t('verification.batch.title', { count })}>
      <Stack gap="md">
        {!started && (
          <>
            {!check.data && !check.error && <SkeletonRows rows={3} />}
            {check.data && (
              <>
                <Text size="sm" fw={600} role="status">
                  {t('verification.batch.would', {
                    ok: check.data.resendable,
                    refused: check.data.total - check.data.resendable,
                  })}
                </Text>
                {(check.data.matched ?? 0) > check.data.total && (
                  <Text size="sm">
                    {t('verification.batch.onlyFirst', {
                      total: check.data.total,
                      matched: check.data.matched,
                    })}
                  </Text>
                )}
                <HoursField value={hours} onChange={setHours} error={errors.expiryHours} />
                <BatchRows rows={check.data.rows} done={false} />
              </>
            )}
          </>
        )}
        {started && <Running total={start.data.total} progress={progress.data} />}
        <ProblemSummary error={start.error ?? check.error ?? progress.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {t(
              !started
                ? 'ui.confirm.keep'
                : progress.data?.finished
                  ? 'verification.batch.close'
                  : 'verification.batch.leave',
            )}
          </Button>
          {!started && (
            <Button
              loading={start.isPending}
              disabled={!check.data?.resendable || expiryHours === undefined}
              onClick={() => start.mutate({ ...target, ...(expiryHours ? { expiryHours } : {}) })}
            >
              {t('verification.batch.submit', { count: check.data?.resendable ?? count })}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}

function Running({
  total,
  progress,
}: {
  total: number;
  progress: ReturnType<typeof useBatchProgress>['data'];
}) {
  const { t } = useTranslation();
  const settled = progress?.done ?? 0;
  const failed = progress?.failed ?? 0;
  return (
    <>
      <Text size="sm" fw={600} role="status">
        {t(progress?.finished ? 'verification.batch.did' : 'verification.batch.progress', {
          settled,
          total,
          done: settled - failed,
          failed,
        })}
      </Text>
      <Progress
        value={total === 0 ? 100 : (100 * settled) / total}
        aria-label={t('verification.batch.title', { count: total })}
      />
      {progress && progress.rows.length > 0 && <BatchRows rows={progress.rows} done />}
    </>
  );
}
