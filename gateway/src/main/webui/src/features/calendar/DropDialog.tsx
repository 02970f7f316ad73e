import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useReschedule } from '@/api/interviews';
import { useMoveSlot } from '@/api/slots';
import type { Interview, Slot } from '@/api/types';
import { useRuleTexts } from '@/features/schedule/public/useRuleTexts';
import ConfirmModal from '@/ui/ConfirmModal';
import { ProblemSummary } from '@/ui/ProblemSummary';
import { clockText, dayText } from '@/ui/time';
import { Times } from '@/ui/Times';
import { toastDone } from '@/ui/toast';
import { useNow } from '@/ui/useNow';
import { useZone } from '@/ui/useZone';
import type { Drop } from './drag';

interface DropDialogProps {
  drop: Drop;
  onClose: () => void;
}

/** Nothing moves before it is confirmed: people are told of it. */
export default function DropDialog({ drop, onClose }: DropDialogProps) {
  const { entry } = drop;
  return entry.kind === 'interview' ? (
    <MoveInterview interview={entry.interview} drop={drop} onClose={onClose} />
  ) : (
    <MoveSlot slot={entry.slot} drop={drop} onClose={onClose} />
  );
}

function MoveInterview({ interview, drop, onClose }: DropDialogProps & { interview: Interview }) {
  const { t } = useTranslation();
  const move = useReschedule(interview.id);
  const { name, zone } = interview.candidate;
  const confirm = () =>
    drop.to &&
    move.mutate(
      { ...drop.to, zone: interview.zone, version: interview.version },
      {
        onSuccess: () => {
          onClose();
          toastDone(t('calendar.drop.interviewDone', { name }));
        },
      },
    );
  return (
    <Confirm
      drop={drop}
      otherZone={zone}
      title={t('calendar.drop.interviewTitle', { name })}
      text={t(interview.slotId ? 'calendar.drop.seatText' : 'calendar.drop.interviewText', { name })}
      busy={move.isPending}
      error={move.error}
      onConfirm={confirm}
      onClose={onClose}
    />
  );
}

function MoveSlot({ slot, drop, onClose }: DropDialogProps & { slot: Slot }) {
  const { t } = useTranslation();
  const move = useMoveSlot(slot.id);
  const confirm = () =>
    drop.to &&
    move.mutate(drop.to, {
      onSuccess: () => {
        onClose();
        toastDone(t('calendar.drop.slotDone'));
      },
    });
  return (
    <Confirm
      drop={drop}
      otherZone={slot.zone}
      title={t('calendar.drop.slotTitle')}
      text={t('calendar.drop.slotText')}
      busy={move.isPending}
      error={move.error}
      onConfirm={confirm}
      onClose={onClose}
    />
  );
}

interface ConfirmProps extends DropDialogProps {
  otherZone: string;
  title: string;
  text: string;
  busy: boolean;
  error: unknown;
  onConfirm: () => void;
}

function Confirm({ drop: { entry, to }, otherZone, error, ...dialog }: ConfirmProps) {
  const { t } = useTranslation();
  const zone = useZone();
  const now = useNow();
  const texts = useRuleTexts();
  const start = to && new Date(to.startsAt);
  return (
    <ConfirmModal
      opened
      {...dialog}
      action={
        start
          ? t('calendar.drop.submit', { time: `${dayText(start, zone, now)}, ${clockText(start, zone)}` })
          : t('calendar.drop.nowhere')
      }
      disabled={!to}
    >
      <Stack gap="sm">
        <Line label={t('calendar.drop.from')} {...entry} zone={zone} otherZone={otherZone} />
        {to ? (
          <Line label={t('calendar.drop.to')} {...to} zone={zone} otherZone={otherZone} />
        ) : (
          <Text size="sm" c="var(--mantine-color-error)" role="alert">
            {t('calendar.drop.noSuchTime')}
          </Text>
        )}
        <ProblemSummary error={error} texts={texts} />
      </Stack>
    </ConfirmModal>
  );
}

interface LineProps {
  label: string;
  startsAt: string;
  endsAt: string;
  zone: string;
  otherZone: string;
}

function Line({ label, startsAt, endsAt, zone, otherZone }: LineProps) {
  return (
    <div>
      <Text size="xs" c="dimmed">
        {label}
      </Text>
      <Times at={startsAt} until={endsAt} zone={zone} otherZone={otherZone} />
    </div>
  );
}
