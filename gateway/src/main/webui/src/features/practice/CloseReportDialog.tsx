import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCloseReport, type PartnerReport } from '@/api/partners';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { toastDone } from '@/ui/toast';

interface CloseReportDialogProps {
  /** Nothing: the dialog is closed. */
  report: PartnerReport | undefined;
  onClose: () => void;
}

/** An administrator has dealt with a report, and notes for the others how. */
export function CloseReportDialog({ report, onClose }: CloseReportDialogProps) {
  const { t } = useTranslation();
  const end = useCloseReport();
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const close = () => {
    onClose();
    setNote('');
    setTried(false);
    end.reset();
  };
  const send = () => {
    setTried(true);
    if (!report || !note.trim()) return;
    end.mutate(
      { id: report.id, note: note.trim() },
      {
        onSuccess: () => {
          close();
          toastDone(t('practice.reports.closed'));
        },
      },
    );
  };
  return (
    <ConfirmDialog
      opened={report !== undefined}
      title={t('practice.reports.closeTitle')}
      text={t('practice.reports.closeText')}
      action={t('practice.reports.close')}
      busy={end.isPending}
      error={end.error}
      onConfirm={send}
      onClose={close}
    >
      <Textarea
        required
        autosize
        minRows={2}
        maxLength={2_000}
        dir="auto"
        label={t('practice.reports.note')}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        error={tried && !note.trim() ? t('practice.form.required') : undefined}
      />
    </ConfirmDialog>
  );
}
