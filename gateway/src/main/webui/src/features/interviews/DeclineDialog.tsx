import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDecline } from '@/api/interviewActions';
import ConfirmModal from '@/ui/ConfirmModal';
import { ReasonField } from '@/ui/ReasonField';
import { toastDone } from '@/ui/toast';

interface DeclineDialogProps {
  id: string;
  opened: boolean;
  onClose: () => void;
}

/** An interviewer cannot come; the recruiter finds somebody else. */
export default function DeclineDialog({ id, opened, onClose }: DeclineDialogProps) {
  const { t } = useTranslation();
  const decline = useDecline(id);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const confirm = () => {
    setTried(true);
    if (!reason.trim()) return;
    decline.mutate(
      { reason: reason.trim() },
      {
        onSuccess: () => {
          onClose();
          toastDone(t('interviews.decline.done'));
        },
      },
    );
  };
  return (
    <ConfirmModal
      opened={opened}
      destructive
      title={t('interviews.decline.title')}
      text={t('interviews.decline.text')}
      action={t('interviews.decline.submit')}
      busy={decline.isPending}
      error={decline.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      <ReasonField
        help={t('interviews.decline.reasonHelp')}
        value={reason}
        onChange={setReason}
        tried={tried}
      />
    </ConfirmModal>
  );
}
