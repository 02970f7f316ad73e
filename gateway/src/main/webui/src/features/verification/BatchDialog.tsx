import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBatchProgress, useCheckBatch, useStartBatch, type BatchTarget } from '@/api/caseBatch';
import { BatchProgress } from '@/ui/batch/BatchProgress';
import { BatchRows } from '@/ui/batch/BatchRows';
import { fieldErrors } from '@/ui/fieldErrors';
import { hoursOf, type Hours } from '@/ui/hours';
import { HoursField } from '@/ui/HoursField';
import { ProblemSummary } from '@/ui/ProblemSummary';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { lineOf } from './batch';
import { defaultHours, linkHours } from './linkHours';

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
  const expiryHours = hoursOf(hours, linkHours);
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
                <HoursField
                  label={t('verification.hours.label')}
                  limits={linkHours}
                  value={hours}
                  onChange={setHours}
                  error={errors.expiryHours}
                />
                <BatchRows lines={check.data.rows.map((row) => lineOf(row, false, t))} />
              </>
            )}
          </>
        )}
        {started && <Running total={start.data.total} progress={progress.data} />}
        <ProblemSummary error={start.error ?? check.error ?? progress.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {t(!started ? 'ui.confirm.keep' : progress.data?.finished ? 'ui.batch.close' : 'ui.batch.leave')}
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
    <BatchProgress
      label={t('verification.batch.title', { count: total })}
      status={t(progress?.finished ? 'verification.batch.did' : 'verification.batch.progress', {
        settled,
        total,
        done: settled - failed,
        failed,
      })}
      settled={settled}
      total={total}
      lines={(progress?.rows ?? []).map((row) => lineOf(row, true, t))}
    />
  );
}
