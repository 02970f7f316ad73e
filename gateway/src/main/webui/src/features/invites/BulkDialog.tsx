import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBulkProgress, useCheckBulk, useStartBulk, type BulkRow } from '@/api/inviteBulk';
import { serverNow } from '@/api/serverClock';
import { BatchProgress } from '@/ui/batch/BatchProgress';
import { BatchRows } from '@/ui/batch/BatchRows';
import { stateOf, type BatchLine } from '@/ui/batch/batchLine';
import { after, hoursOf, type Hours } from '@/ui/hours';
import { HoursField } from '@/ui/HoursField';
import { ProblemSummary } from '@/ui/ProblemSummary';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { inviteHours, requestOf, type Bulk } from './bulk';

const usual = 168;

interface BulkDialogProps {
  bulk: Bulk;
  /** After the work: what was chosen is not to be chosen any more. */
  onDone: () => void;
  onClose: () => void;
}

/** First what it would do to each, then how far it is, then what became of each. */
export default function BulkDialog({ bulk, onDone, onClose }: BulkDialogProps) {
  const { t } = useTranslation();
  const { action } = bulk;
  const [begun, setBegun] = useState(bulk.batchId);
  const progress = useBulkProgress(begun);
  const close = () => {
    if (begun) onDone();
    onClose();
  };
  const count = progress.data?.total ?? bulk.count;
  const title = t(`invites.bulk.${action}.title`, { count });
  return (
    <Modal opened onClose={close} size="lg" centered title={title}>
      <Stack gap="md">
        {begun ? (
          <>
            <Running
              label={title}
              total={count}
              progress={progress.data}
              lineOf={(row) => lineOf(row, true, t)}
            />
            <ProblemSummary error={progress.error} />
            <Group justify="flex-end">
              <Button variant="default" onClick={close}>
                {t(progress.data?.finished ? 'ui.batch.close' : 'ui.batch.leave')}
              </Button>
            </Group>
          </>
        ) : (
          <Check bulk={bulk} onBegun={setBegun} onClose={onClose} />
        )}
      </Stack>
    </Modal>
  );
}

interface CheckProps {
  bulk: Bulk;
  onBegun: (batchId: string) => void;
  onClose: () => void;
}

function Check({ bulk, onBegun, onClose }: CheckProps) {
  const { t } = useTranslation();
  const { action } = bulk;
  const check = useCheckBulk();
  const start = useStartBulk();
  const [hours, setHours] = useState<Hours>(usual);
  const lasting = hoursOf(hours, inviteHours);
  const { mutate } = check;
  useEffect(() => mutate(requestOf(bulk, after(serverNow(), usual))), [mutate, bulk]);
  const preview = check.data;
  const begin = () =>
    lasting !== undefined &&
    start.mutate(requestOf(bulk, after(serverNow(), lasting)), {
      onSuccess: ({ batchId }) => onBegun(batchId),
    });
  return (
    <>
      {!preview && !check.error && <SkeletonRows rows={3} />}
      {preview && (
        <>
          <Text size="sm" fw={600} role="status">
            {t('invites.bulk.would', { ok: preview.ready, refused: preview.total - preview.ready })}
          </Text>
          {action === 'extend' && (
            <HoursField
              label={t('invites.bulk.extend.hours')}
              limits={inviteHours}
              value={hours}
              onChange={setHours}
            />
          )}
          <BatchRows lines={preview.rows.map((row) => lineOf(row, false, t))} />
        </>
      )}
      <ProblemSummary error={start.error ?? check.error} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('ui.confirm.keep')}
        </Button>
        <Button
          color={action === 'revoke' ? 'red' : undefined}
          loading={start.isPending}
          disabled={!preview?.ready || lasting === undefined}
          onClick={begin}
        >
          {t(`invites.bulk.${action}.submit`, { count: preview?.ready ?? bulk.count })}
        </Button>
      </Group>
    </>
  );
}

interface RunningProps {
  label: string;
  total: number;
  progress: ReturnType<typeof useBulkProgress>['data'];
  lineOf: (row: BulkRow) => BatchLine;
}

function Running({ label, total, progress, lineOf }: RunningProps) {
  const { t } = useTranslation();
  const settled = progress?.done ?? 0;
  const failed = progress?.failed ?? 0;
  return (
    <BatchProgress
      label={label}
      status={t(progress?.finished ? 'invites.bulk.did' : 'invites.bulk.progress', {
        settled,
        total,
        done: settled - failed,
        failed,
      })}
      settled={settled}
      total={total}
      lines={(progress?.rows ?? []).map(lineOf)}
    />
  );
}

function lineOf(row: BulkRow, begun: boolean, t: TFunction): BatchLine {
  const state = stateOf(row, begun);
  const outcome = row.outcome ?? 'renewed';
  const notes = {
    refused: row.detail ?? '',
    ready: t(`invites.bulk.would_${outcome}`),
    done: t(`invites.bulk.did_${outcome}`),
    waits: t('ui.batch.waits'),
  };
  const name = [row.name, row.email].filter(Boolean).join(' · ') || t('invites.bulk.row', { line: row.line });
  return { id: row.line, name, state, note: notes[state] };
}
