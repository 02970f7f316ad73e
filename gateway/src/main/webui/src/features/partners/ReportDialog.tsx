import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReport, type Partner } from '@/api/partners';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { ReasonField } from '@/ui/ReasonField';
import { toastDone } from '@/ui/toast';

interface ReportDialogProps {
  partner: Partner;
  opened: boolean;
  onClose: () => void;
}

export function ReportDialog({ partner: { userId, name }, opened, onClose }: ReportDialogProps) {
  const { t } = useTranslation();
  const report = useReport();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const close = () => {
    onClose();
    setReason('');
    setTried(false);
    report.reset();
  };
  const send = () => {
    setTried(true);
    if (!reason.trim()) return;
    report.mutate(
      { userId, reason: reason.trim() },
      {
        onSuccess: () => {
          close();
          toastDone(t('partners.report.done'));
        },
      },
    );
  };
  return (
    <ConfirmDialog
      opened={opened}
      title={t('partners.report.title', { name })}
      text={t('partners.report.text')}
      action={t('partners.row.report')}
      busy={report.isPending}
      error={report.error}
      onConfirm={send}
      onClose={close}
    >
      <ReasonField help={t('partners.report.help')} value={reason} onChange={setReason} tried={tried} />
    </ConfirmDialog>
  );
}
