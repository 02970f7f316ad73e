import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReschedule } from '@/api/interviews';
import { useJob } from '@/api/jobs';
import type { Interview } from '@/api/types';
import { HoldNotice } from '@/features/schedule/public/HoldNotice';
import { minutesOf } from '@/features/schedule/public/notice';
import { PanelField } from '@/features/schedule/public/PanelField';
import { useHold } from '@/features/schedule/public/useHold';
import { alternativesOf } from '@/features/schedule/public/useSchedule';
import { useRuleTexts } from '@/features/schedule/public/useRuleTexts';
import { ruleFields, resolve, isChosen, timeOf, type When } from '@/features/schedule/public/when';
import { WhenPicker } from '@/features/schedule/public/WhenPicker';
import { fieldErrors } from '@/ui/fieldErrors';
import { ProblemSummary } from '@/ui/ProblemSummary';
import { clockText, dayText } from '@/ui/time';
import { Times } from '@/ui/Times';
import { toastDone } from '@/ui/toast';
import { useNow } from '@/ui/useNow';
import { useZone } from '@/ui/useZone';
import classes from './MoveDialog.module.css';
import { MoveWindowDialog } from './MoveWindowDialog';

interface MoveDialogProps {
  interview: Interview;
  opened: boolean;
  onClose: () => void;
}

const kinds = ['free', 'slot', 'time'] as const;

/** As long as it was. */
const startOf = ({ startsAt, endsAt }: Interview): When => ({
  kind: 'free',
  minutes: startsAt && endsAt ? (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000 : 45,
});

export default function MoveDialog(props: MoveDialogProps) {
  return props.interview.mode === 'SELF_PACED' ? <MoveWindowDialog {...props} /> : <MoveLive {...props} />;
}

/** Another time, or a first one. A slot is kept while the dialog is open. */
function MoveLive({ interview, opened, onClose }: MoveDialogProps) {
  const { t } = useTranslation();
  const zone = useZone();
  const now = useNow();
  const texts = useRuleTexts();
  const move = useReschedule(interview.id);
  const job = useJob(interview.jobId);
  const [when, setWhen] = useState<When>(() => startOf(interview));
  const [picked, setPicked] = useState<string[]>([]);
  const seats = interview.interviewers.map(({ id }) => id);
  const panel = seats.length > 0 ? seats : picked;
  const slotId = opened && when.kind === 'slot' ? when.slot?.id : undefined;
  const { hold, error: holdError, again, used } = useHold(interview.id, slotId);
  const resolved = resolve(when);
  const begin = isChosen(resolved) ? new Date(resolved.startsAt) : undefined;
  const pending = interview.status === 'PENDING';
  const time = begin && `${dayText(begin, zone, now)}, ${clockText(begin, zone)}`;
  const error = move.error ?? holdError;

  const refused: Record<string, string | undefined> = error ? fieldErrors(error, ruleFields, texts) : {};

  const choose = (next: When) => {
    move.reset();
    setWhen(next);
  };
  const submit = () => {
    if (!isChosen(resolved)) return;
    const own = resolved.slotId || seats.length > 0 ? {} : { interviewerIds: picked };
    move.mutate(
      { ...timeOf(resolved), ...own },
      {
        onSuccess: () => {
          used();
          onClose();
          setWhen(startOf(interview));
          toastDone(t(pending ? 'interviews.reschedule.picked' : 'interviews.reschedule.done'));
        },
      },
    );
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="xl"
      title={t(pending ? 'interviews.reschedule.pickTitle' : 'interviews.reschedule.title')}
    >
      <Stack gap="md">
        <ProblemSummary error={error} texts={texts} />
        {interview.startsAt && (
          <div>
            <Text size="xs" c="dimmed">
              {t('interviews.reschedule.now')}
            </Text>
            <Times
              at={interview.startsAt}
              until={interview.endsAt}
              zone={zone}
              otherZone={interview.candidate.zone}
            />
          </div>
        )}
        {seats.length === 0 && when.kind !== 'slot' && (
          <PanelField value={picked} onChange={setPicked} time={resolved} error={refused.panel} />
        )}
        <WhenPicker
          value={when}
          onChange={choose}
          kinds={kinds}
          interviewerIds={panel}
          other={interview.candidate}
          error={refused.when}
          alternatives={alternativesOf(error)}
          noticeMinutes={minutesOf(job.data?.minimumNotice)}
        />
        {hold && <HoldNotice hold={hold} onAgain={again} />}
        <Group justify="flex-end" className={classes.footer ?? ''}>
          <Button variant="default" onClick={onClose}>
            {t('ui.confirm.keep')}
          </Button>
          <Button disabled={!begin} loading={move.isPending} onClick={submit}>
            {time
              ? t(pending ? 'interviews.reschedule.submitPick' : 'interviews.reschedule.submit', { time })
              : t('interviews.reschedule.incomplete')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
