import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { serverNow } from '@/api/serverClock';
import { useReschedule } from '@/api/interviews';
import type { Interview } from '@/api/types';
import { useRuleTexts } from '@/features/schedule/public/useRuleTexts';
import WindowFields from '@/features/schedule/public/WindowFields';
import { isWindow, resolveWindow, type SelfPacedWindow } from '@/features/schedule/public/window';
import ConfirmModal from '@/ui/ConfirmModal';
import { fieldErrors } from '@/ui/fieldErrors';
import { clockText, dayKey } from '@/ui/time';
import { toastDone } from '@/ui/toast';

interface MoveWindowDialogProps {
  interview: Interview;
  opened: boolean;
  onClose: () => void;
}

/** More time, or other days, for a self-paced interview. */
export function MoveWindowDialog({ interview, opened, onClose }: MoveWindowDialogProps) {
  const { t } = useTranslation();
  const texts = useRuleTexts();
  const move = useReschedule(interview.id);
  const [value, setValue] = useState(() => windowOf(interview));
  const resolved = resolveWindow(value);
  const errors = move.error ? fieldErrors(move.error, {}, texts) : {};
  const confirm = () => {
    if (!isWindow(resolved)) return;
    const opensAt = resolved.opensAt ?? interview.opensAt ?? serverNow().toISOString();
    move.mutate(
      { ...resolved, opensAt },
      {
        onSuccess: () => {
          onClose();
          toastDone(t('interviews.reschedule.windowDone'));
        },
      },
    );
  };
  return (
    <ConfirmModal
      opened={opened}
      title={t('interviews.reschedule.windowTitle')}
      text={t('interviews.reschedule.windowText')}
      action={t('interviews.reschedule.windowSubmit')}
      busy={move.isPending}
      disabled={!isWindow(resolved)}
      error={move.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      <WindowFields
        value={value}
        onChange={setValue}
        other={interview.candidate}
        opensError={errors.opensAt}
        deadlineError={
          errors.deadline ?? (resolved === 'backwards' ? t('schedule.window.backwards') : undefined)
        }
      />
    </ConfirmModal>
  );
}

function windowOf({ opensAt, deadline, zone }: Interview): SelfPacedWindow {
  const [opens, ends] = [opensAt, deadline].map((at) => (at ? new Date(at) : undefined));
  return {
    opensDay: opens ? dayKey(opens, zone) : null,
    opensTime: opens ? clockText(opens, zone) : '09:00',
    day: ends ? dayKey(ends, zone) : null,
    time: ends ? clockText(ends, zone) : '18:00',
    zone,
  };
}
