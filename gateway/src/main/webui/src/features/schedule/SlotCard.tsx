import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Slot } from '@/api/types';
import { TimeCard } from './TimeCard';

interface SlotCardProps {
  slot: Slot;
  otherZone: string | undefined;
  withDay: boolean;
}

export function SlotCard({ slot, otherZone, withDay }: SlotCardProps) {
  const { t } = useTranslation();
  const { id, startsAt, endsAt, interviewers, maxCandidates, currentBookings } = slot;
  return (
    <TimeCard value={id} startsAt={startsAt} endsAt={endsAt} otherZone={otherZone} withDay={withDay}>
      <Text size="xs" c="dimmed" truncate maw="100%">
        {interviewers.map(({ name }) => name).join(', ')}
      </Text>
      {maxCandidates > 1 && (
        <Text size="xs" c="dimmed">
          {t('schedule.when.free', { count: maxCandidates - currentBookings })}
        </Text>
      )}
    </TimeCard>
  );
}
