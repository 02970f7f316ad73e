import { Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useExtendDeadline } from '@/api/interviews';
import type { Interview } from '@/api/types';
import { isWindow, resolveWindow, type SelfPacedWindow } from '@/features/schedule/public/window';
import ConfirmModal from '@/ui/ConfirmModal';
import { DayField } from '@/ui/DayField';
import { fieldErrors } from '@/ui/fieldErrors';
import { ReasonField } from '@/ui/ReasonField';
import { clockText, dayKey } from '@/ui/time';
import { TimeField } from '@/ui/TimeField';
import { toastDone } from '@/ui/toast';
import { ZoneSelect } from '@/ui/ZoneSelect';

interface ExtendDialogProps {
  interview: Interview;
  opened: boolean;
  onClose: () => void;
}

/** More days for a candidate who is at it, or whose deadline came before the last answer. */
export default function ExtendDialog({ interview, opened, onClose }: ExtendDialogProps) {
  const { t } = useTranslation();
  const extend = useExtendDeadline(interview.id);
  const [value, setValue] = useState(() => deadlineOf(interview));
  const [reason, setReason] = useState('');
  const resolved = resolveWindow(value);
  const later =
    isWindow(resolved) && Date.parse(resolved.deadline) > Date.parse(interview.deadline ?? resolved.deadline);
  const errors = extend.error ? fieldErrors(extend.error, {}, {}) : {};
  const confirm = () => {
    if (!isWindow(resolved) || !later) return;
    extend.mutate(
      { deadline: resolved.deadline, ...(reason.trim() && { reason: reason.trim() }) },
      {
        onSuccess: () => {
          onClose();
          setReason('');
          toastDone(t('interviews.extend.done'));
        },
      },
    );
  };
  return (
    <ConfirmModal
      opened={opened}
      title={t('interviews.extend.title')}
      text={t('interviews.extend.text', { name: interview.candidate.name })}
      action={t('interviews.extend.submit')}
      busy={extend.isPending}
      disabled={!later}
      error={extend.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      <Group align="flex-start" gap="sm" grow preventGrowOverflow={false}>
        <DayField
          required
          label={t('interviews.extend.day')}
          value={value.day}
          minDate={interview.deadline ? dayKey(new Date(interview.deadline), value.zone) : undefined}
          onChange={(day) => setValue({ ...value, day })}
          error={errors.deadline ?? (isWindow(resolved) && !later ? t('interviews.extend.later') : undefined)}
          miw={150}
        />
        <TimeField
          required
          label={t('interviews.extend.time')}
          value={value.time}
          onChange={(time) => setValue({ ...value, time })}
          miw={90}
        />
        <ZoneSelect
          label={t('interviews.extend.zone')}
          value={value.zone}
          onChange={(zone) => setValue({ ...value, zone: zone ?? value.zone })}
          miw={170}
        />
      </Group>
      <ReasonField
        required={false}
        help={t('interviews.extend.reasonHelp')}
        value={reason}
        onChange={setReason}
        tried={false}
      />
    </ConfirmModal>
  );
}

/** Nothing is chosen yet: the present deadline is what it must be later than. */
function deadlineOf({ deadline, zone }: Interview): SelfPacedWindow {
  const ends = deadline ? new Date(deadline) : undefined;
  return {
    opensDay: null,
    opensTime: '09:00',
    day: ends ? dayKey(ends, zone) : null,
    time: ends ? clockText(ends, zone) : '18:00',
    zone,
  };
}
