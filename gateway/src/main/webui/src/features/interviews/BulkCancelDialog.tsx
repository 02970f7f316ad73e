import { Button, Group, Modal, Progress, Stack, Text } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Interview } from '@/api/types';
import { ReasonField } from '@/ui/ReasonField';
import { BulkOutcomes } from './BulkOutcomes';
import { useBulkCancel } from './useBulkCancel';

interface BulkCancelDialogProps {
  interviews: Interview[];
  opened: boolean;
  /** After the work: what was chosen is not to be chosen any more. */
  onDone: () => void;
  onClose: () => void;
}

/** Cancels several with one reason, and says of each what became of it. */
export default function BulkCancelDialog({ interviews, opened, onDone, onClose }: BulkCancelDialogProps) {
  const { t } = useTranslation();
  const { outcomes, busy, run, reset } = useBulkCancel();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const settled = outcomes.filter(({ state }) => state !== 'waiting').length;
  const failed = outcomes.filter(({ state }) => state === 'failed');
  const started = outcomes.length > 0;
  const close = () => {
    if (busy) return;
    onClose();
    if (started) onDone();
    reset();
    setReason('');
    setTried(false);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!reason.trim()) return;
    void run(started ? failed.map(({ interview }) => interview) : interviews, reason.trim());
  };
  return (
    <Modal
      opened={opened}
      onClose={close}
      size="lg"
      centered
      title={t('interviews.bulk.title', { count: started ? outcomes.length : interviews.length })}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          {!started && (
            <>
              <Text size="sm">{t('interviews.bulk.text')}</Text>
              <ReasonField
                help={t('interviews.bulk.reasonHelp')}
                value={reason}
                onChange={setReason}
                tried={tried}
              />
            </>
          )}
          {started && (
            <>
              <Text size="sm" fw={600} role="status">
                {t(busy ? 'interviews.bulk.progress' : 'interviews.bulk.done', {
                  done: settled - failed.length,
                  failed: failed.length,
                  total: outcomes.length,
                  settled,
                })}
              </Text>
              <Progress
                value={(100 * settled) / outcomes.length}
                aria-label={t('interviews.bulk.title', { count: outcomes.length })}
              />
              <BulkOutcomes outcomes={outcomes} />
            </>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={close} disabled={busy}>
              {t(started ? 'interviews.bulk.close' : 'ui.confirm.keep')}
            </Button>
            {(!started || failed.length > 0) && (
              <Button type="submit" color="red" loading={busy}>
                {started
                  ? t('interviews.bulk.again', { count: failed.length })
                  : t('interviews.bulk.submit', { count: interviews.length })}
              </Button>
            )}
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
