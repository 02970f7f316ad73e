import { Group, Progress, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Slot } from '@/api/types';

/** Booked, held for somebody who decides, waited for. */
export function SeatCounts({ slot }: { slot: Slot }) {
  const { t } = useTranslation();
  const seats = t('slots.slot.seats', { booked: slot.currentBookings, count: slot.maxCandidates });
  const part = (count: number) => (100 * count) / slot.maxCandidates;
  return (
    <div>
      <Text size="xs" c="dimmed" mb={4}>
        {seats}
      </Text>
      <Progress.Root size={4}>
        <Progress.Section value={part(slot.currentBookings)} aria-label={seats} />
        {!!slot.held && (
          <Progress.Section
            value={part(slot.held)}
            color="yellow"
            aria-label={t('slots.slot.held', { count: slot.held })}
          />
        )}
      </Progress.Root>
      {(!!slot.held || !!slot.waiting) && (
        <Group gap={8} mt={4}>
          {!!slot.held && <Text size="xs">{t('slots.slot.held', { count: slot.held })}</Text>}
          {!!slot.waiting && <Text size="xs">{t('slots.slot.waiting', { count: slot.waiting })}</Text>}
        </Group>
      )}
    </div>
  );
}
