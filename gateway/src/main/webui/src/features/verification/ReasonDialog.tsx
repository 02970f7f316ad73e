import type { UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseRecord } from '@/api/cases';
import ConfirmModal from '@/ui/ConfirmModal';
import { ReasonField } from '@/ui/ReasonField';
import { toastDone } from '@/ui/toast';

interface ReasonDialogProps {
  step: UseMutationResult<CaseRecord, Error, { reason: string }>;
  /** Of the catalogue: `verification.<texts>.title`, `.text`, `.help`, `.submit`, `.done`. */
  texts: 'pending' | 'reopen' | 'erase';
  destructive?: boolean;
  opened: boolean;
  onClose: () => void;
}

/** A step that has to say why. */
export default function ReasonDialog({
  step,
  texts,
  destructive = false,
  opened,
  onClose,
}: ReasonDialogProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const close = () => {
    onClose();
    setReason('');
    setTried(false);
    step.reset();
  };
  const confirm = () => {
    setTried(true);
    if (!reason.trim()) return;
    step.mutate(
      { reason: reason.trim() },
      {
        onSuccess: () => {
          toastDone(t(`verification.${texts}.done`));
          close();
        },
      },
    );
  };
  return (
    <ConfirmModal
      opened={opened}
      title={t(`verification.${texts}.title`)}
      text={t(`verification.${texts}.text`)}
      action={t(`verification.${texts}.submit`)}
      destructive={destructive}
      busy={step.isPending}
      error={step.error}
      onConfirm={confirm}
      onClose={close}
    >
      <ReasonField help={t(`verification.${texts}.help`)} value={reason} onChange={setReason} tried={tried} />
    </ConfirmModal>
  );
}
