import { Group, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SelfPacedAnswers } from '@/api/answers';
import { useReopen } from '@/api/reopenings';
import type { Interview } from '@/api/types';
import { isWindow, resolveWindow } from '@/features/schedule/public/window';
import ConfirmModal from '@/ui/ConfirmModal';
import { DayField } from '@/ui/DayField';
import { fieldErrors } from '@/ui/fieldErrors';
import { ReasonField } from '@/ui/ReasonField';
import { dayKey } from '@/ui/time';
import { TimeField } from '@/ui/TimeField';
import { toastDone } from '@/ui/toast';
import { useNow } from '@/ui/useNow';

const inThreeDays = (now: Date) => new Date(now.getTime() + 3 * 86_400_000);

interface AskAgainDialogProps {
  interview: Interview;
  questions: SelfPacedAnswers['questions'];
  opened: boolean;
  onClose: () => void;
}

/** Which question, why, and until when. */
export default function AskAgainDialog({ interview, questions, opened, onClose }: AskAgainDialogProps) {
  const { t } = useTranslation();
  const now = useNow();
  const { zone } = interview;
  const reopen = useReopen(interview.id);
  const [questionId, setQuestionId] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [day, setDay] = useState<string | null>(() => dayKey(inThreeDays(now), zone));
  const [time, setTime] = useState('18:00');
  const until = resolveWindow({ opensDay: null, opensTime: '', day, time, zone });
  const errors = reopen.error ? fieldErrors(reopen.error, {}, {}) : {};
  const confirm = () => {
    setTried(true);
    if (!questionId || !reason.trim() || !isWindow(until)) return;
    reopen.mutate(
      { questionId, reason: reason.trim(), until: until.deadline },
      {
        onSuccess: () => {
          onClose();
          setReason('');
          setTried(false);
          toastDone(t('interviews.again.done'));
        },
      },
    );
  };
  return (
    <ConfirmModal
      opened={opened}
      title={t('interviews.again.open')}
      text={t('interviews.again.text', { name: interview.candidate.name })}
      action={t('interviews.again.submit')}
      busy={reopen.isPending}
      disabled={!isWindow(until)}
      error={reopen.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      <NativeSelect
        required
        label={t('interviews.again.which')}
        data={[
          { value: '', label: t('interviews.again.choose') },
          ...questions.map(({ id, number, text }) => ({
            value: id,
            label: `${number}. ${text.length > 80 ? `${text.slice(0, 80)}…` : text}`,
          })),
        ]}
        value={questionId}
        error={tried && !questionId ? t('interviews.again.choose') : undefined}
        onChange={(event) => setQuestionId(event.currentTarget.value)}
      />
      <ReasonField
        help={t('interviews.again.reasonHelp')}
        value={reason}
        onChange={setReason}
        tried={tried}
      />
      <Group align="flex-start" gap="sm" grow>
        <DayField
          required
          label={t('interviews.again.day')}
          value={day}
          minDate={dayKey(now, zone)}
          onChange={setDay}
          error={errors.until}
        />
        <TimeField
          required
          label={t('interviews.again.time')}
          description={zone}
          value={time}
          onChange={setTime}
        />
      </Group>
    </ConfirmModal>
  );
}
