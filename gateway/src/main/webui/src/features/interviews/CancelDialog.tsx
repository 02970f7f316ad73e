import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCancelInterview } from '@/api/interviews';
import ConfirmModal from '@/ui/ConfirmModal';
import { ReasonField } from '@/ui/ReasonField';
import { toastDone } from '@/ui/toast';

interface CancelDialogProps {
  id: string;
  opened: boolean;
  onClose: () => void;
}

export default function CancelDialog({ id, opened, onClose }: CancelDialogProps) {
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
    <ConfirmModal
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
      <ReasonField
        help={t('interviews.cancel.reasonHelp')}
        value={reason}
        onChange={setReason}
        tried={tried}
      />
    </ConfirmModal>
  );
}
