import { Button, Group, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReschedule } from '@/api/interviews';
import type { Interview } from '@/api/types';
import { ruleFields, resolve, isChosen, timeOf, type When } from '@/features/schedule/when';
import { alternativesOf } from '@/features/schedule/useSchedule';
import { useRuleTexts } from '@/features/schedule/useRuleTexts';
import { WhenPicker } from '@/features/schedule/WhenPicker';
import { fieldErrors } from '@/ui/fieldErrors';
import { ProblemSummary } from '@/ui/ProblemSummary';
import { clockText, dayText } from '@/ui/time';
import { toastDone } from '@/ui/toast';
import { useNow } from '@/ui/useNow';
import { useZone } from '@/ui/useZone';

interface MoveDialogProps {
  interview: Interview;
  opened: boolean;
  onClose: () => void;
}

export default function MoveDialog({ interview, opened, onClose }: MoveDialogProps) {
  const { t } = useTranslation();
  const zone = useZone();
  const now = useNow();
  const texts = useRuleTexts();
  const move = useReschedule(interview.id);
  const [when, setWhen] = useState<When>({ kind: 'slot' });
  const resolved = resolve(when);
  const start = isChosen(resolved) ? new Date(resolved.startsAt) : undefined;
  const pending = interview.status === 'PENDING';
  const time = start && `${dayText(start, zone, now)}, ${clockText(start, zone)}`;

  const submit = () => {
    if (!isChosen(resolved)) return;
    move.mutate(timeOf(resolved), {
      onSuccess: () => {
        onClose();
        setWhen({ kind: 'slot' });
        toastDone(t(pending ? 'interviews.reschedule.picked' : 'interviews.reschedule.done'));
      },
    });
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="xl"
      title={t(pending ? 'interviews.reschedule.pickTitle' : 'interviews.reschedule.title')}
    >
      <Stack gap="md">
        <ProblemSummary error={move.error} texts={texts} />
        <WhenPicker
          value={when}
          onChange={setWhen}
          interviewerIds={interview.interviewers.map(({ id }) => id)}
          other={interview.candidate}
          error={move.error ? fieldErrors(move.error, ruleFields, texts).when : undefined}
          alternatives={alternativesOf(move.error)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('ui.confirm.keep')}
          </Button>
          <Button disabled={!start} loading={move.isPending} onClick={submit}>
            {time
              ? t(pending ? 'interviews.reschedule.submitPick' : 'interviews.reschedule.submit', { time })
              : t('interviews.reschedule.incomplete')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
