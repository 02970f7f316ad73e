import { Group, ScrollArea, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconMinus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Slot, SlotChangeRow } from '@/api/types';
import { dayText, rangeText } from '@/ui/time';
import { useNow } from '@/ui/useNow';
import { useZone } from '@/ui/useZone';

const looks = {
  done: [IconCircleCheck, 'var(--mantine-color-teal-6)'],
  unchanged: [IconMinus, 'var(--mantine-color-dimmed)'],
  failed: [IconAlertTriangle, 'var(--mantine-color-error)'],
} as const;

/** A row per slot: where it goes, what went wrong, and who booked it. */
export function ChangeRows({ rows, slots }: { rows: SlotChangeRow[]; slots: Slot[] }) {
  const { t } = useTranslation();
  const zone = useZone();
  const now = useNow();
  const nameOf = (startsAt?: string, endsAt?: string) =>
    startsAt && endsAt
      ? `${dayText(new Date(startsAt), zone, now)}, ${rangeText(new Date(startsAt), new Date(endsAt), zone)}`
      : '';
  return (
    <ScrollArea.Autosize mah={260} viewportProps={{ tabIndex: 0 }}>
      <ul style={{ margin: 0, padding: 0, listStyle: 'none' }}>
        {rows.map((row) => {
          const [Glyph, color] = looks[row.result];
          const slot = slots.find(({ id }) => id === row.slotId);
          const before = nameOf(slot?.startsAt, slot?.endsAt);
          const after = nameOf(row.startsAt, row.endsAt);
          return (
            <Group key={row.slotId} component="li" gap="sm" wrap="nowrap" py={6} align="flex-start">
              <Glyph size={18} color={color} role="img" aria-label={t(`slots.change.result.${row.result}`)} />
              <div style={{ minWidth: 0 }}>
                <Text size="sm">
                  {before || after}
                  {before && after && after !== before && ` → ${after}`}
                </Text>
                {row.result === 'failed' && (
                  <Text size="xs" c="var(--mantine-color-error)">
                    {row.detail ?? t(`problem.${row.code ?? 'unknown'}`)}
                  </Text>
                )}
                {row.bookings.map((booking) => (
                  <Text key={booking.interviewId} size="xs" c="dimmed">
                    {booking.candidateName ?? t('slots.booked.somebody')}:{' '}
                    {t(`slots.booked.effect.${booking.effect}`)}
                  </Text>
                ))}
              </div>
            </Group>
          );
        })}
      </ul>
    </ScrollArea.Autosize>
  );
}
