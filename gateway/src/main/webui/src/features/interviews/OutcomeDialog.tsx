import { Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConfirmOutcome, useCorrectOutcome, type Outcome } from '@/api/interviewActions';
import type { Interview } from '@/api/types';
import ConfirmModal from '@/ui/ConfirmModal';
import { ReasonField } from '@/ui/ReasonField';
import { toastDone } from '@/ui/toast';

const choices: Record<string, Outcome> = {
  COMPLETED: { status: 'COMPLETED' },
  CANDIDATE: { status: 'NO_SHOW', noShowParty: 'CANDIDATE' },
  HOST: { status: 'NO_SHOW', noShowParty: 'HOST' },
  BOTH: { status: 'NO_SHOW', noShowParty: 'BOTH' },
};

const currentOf = ({ status, noShowParty }: Interview) =>
  status === 'NO_SHOW' ? (noShowParty ?? '') : status === 'COMPLETED' ? 'COMPLETED' : '';

interface OutcomeDialogProps {
  interview: Interview;
  opened: boolean;
  onClose: () => void;
}

/** What really became of it, when the attendance tells it wrong or cannot tell it at all. */
export default function OutcomeDialog({ interview, opened, onClose }: OutcomeDialogProps) {
  const { t } = useTranslation();
  const correct = useCorrectOutcome(interview.id);
  const asItIs = useConfirmOutcome(interview.id);
  const [picked, setPicked] = useState<string>();
  const choice = picked ?? currentOf(interview);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const current = currentOf(interview);
  const same = choice === current;
  const confirm = () => {
    setTried(true);
    const outcome = choices[choice];
    if (!outcome || (!same && !reason.trim())) return;
    const onSuccess = () => {
      onClose();
      setPicked(undefined);
      setReason('');
      setTried(false);
      toastDone(t('interviews.outcome.done'));
    };
    if (same) asItIs.mutate(reason.trim() ? { reason: reason.trim() } : {}, { onSuccess });
    else correct.mutate({ ...outcome, reason: reason.trim() }, { onSuccess });
  };
  return (
    <ConfirmModal
      opened={opened}
      title={t('interviews.outcome.title', { name: interview.candidate.name })}
      text={t('interviews.outcome.text')}
      action={t(same && choice ? 'interviews.outcome.confirm' : 'interviews.outcome.submit')}
      busy={correct.isPending || asItIs.isPending}
      error={same ? asItIs.error : correct.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      <Radio.Group
        label={t('interviews.outcome.label')}
        value={choice}
        onChange={setPicked}
        error={tried && !choice ? t('interviews.outcome.pick') : undefined}
      >
        <Stack gap={8} mt={6}>
          {Object.keys(choices).map((value) => (
            <Radio key={value} value={value} label={t(`interviews.outcome.${value}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <ReasonField
        required={!same}
        help={t('interviews.outcome.reasonHelp')}
        value={reason}
        onChange={setReason}
        tried={tried}
      />
    </ConfirmModal>
  );
}
