import { Radio, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Consequence } from '@/api/types';
import ConfirmModal from '@/ui/ConfirmModal';
import { ConsequenceList } from './ConsequenceList';

export interface Choice {
  standing: 'KEEP' | 'CANCEL';
  reason?: string;
}

interface ConsequencesDialogProps {
  opened: boolean;
  title: string;
  consequences: Consequence[];
  /** Whether the interviews may be called off with the change. */
  cancellable: boolean;
  onConfirm: (choice: Choice) => void;
  onClose: () => void;
}

/** Before a change that leaves interviews standing: which ones, and what shall become of them. */
export default function ConsequencesDialog(props: ConsequencesDialogProps) {
  const { t } = useTranslation();
  const [standing, setStanding] = useState<Choice['standing']>('KEEP');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const cancels = standing === 'CANCEL';
  const missing = cancels && !reason.trim();
  const confirm = () => {
    setTried(true);
    if (!missing) props.onConfirm(cancels ? { standing, reason: reason.trim() } : { standing });
  };
  const count = props.consequences.length;
  return (
    <ConfirmModal
      opened={props.opened}
      title={props.title}
      text={t('candidates.consequence.text', { count })}
      action={t(cancels ? 'candidates.consequence.doCancel' : 'candidates.consequence.doKeep', { count })}
      destructive={cancels}
      onConfirm={confirm}
      onClose={props.onClose}
    >
      <ConsequenceList consequences={props.consequences} />
      {props.cancellable && (
        <Radio.Group
          label={t('candidates.consequence.choice')}
          value={standing}
          onChange={(value) => setStanding(value === 'CANCEL' ? 'CANCEL' : 'KEEP')}
        >
          <Stack gap={6} mt={6}>
            <Radio value="KEEP" label={t('candidates.consequence.keep')} />
            <Radio value="CANCEL" label={t('candidates.consequence.cancel')} />
          </Stack>
        </Radio.Group>
      )}
      {cancels && (
        <Textarea
          required
          autosize
          minRows={2}
          maxLength={500}
          label={t('candidates.consequence.reason')}
          description={t('candidates.consequence.reasonHelp')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={tried && missing ? t('candidates.form.required') : undefined}
        />
      )}
    </ConfirmModal>
  );
}
