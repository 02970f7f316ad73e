import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCancelInterview } from '@/api/interviews';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { toastDone } from '@/ui/toast';

interface CancelDialogProps {
  id: string;
  opened: boolean;
  onClose: () => void;
}

export function CancelDialog({ id, opened, onClose }: CancelDialogProps) {
  const { t } = useTranslation();
  const cancel = useCancelInterview(id);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const confirm = () => {
    setTried(true);
    if (!reason.trim()) return;
    cancel.mutate(reason.trim(), {
      onSuccess: () => {
        onClose();
        toastDone(t('interviews.cancel.done'));
      },
    });
  };
  return (
    <ConfirmDialog
      opened={opened}
      destructive
      title={t('interviews.cancel.title')}
      text={t('interviews.cancel.text')}
      action={t('interviews.cancel.submit')}
      busy={cancel.isPending}
      error={cancel.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      <Textarea
        data-autofocus
        required
        autosize
        minRows={2}
        maxLength={1000}
        label={t('interviews.cancel.reason')}
        description={t('interviews.cancel.reasonHelp')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={tried && !reason.trim() ? t('interviews.cancel.required') : undefined}
      />
    </ConfirmDialog>
  );
}
