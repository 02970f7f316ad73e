import { Group, Paper, ScrollArea, Text } from '@mantine/core';
import { IconAlertTriangle, IconClockHour4, type Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SlotSeries } from '@/api/types';
import { ProblemSummary } from '@/ui/ProblemSummary';
import { dayText, rangeText, sameWallClock } from '@/ui/time';
import { useNow } from '@/ui/useNow';
import { useZone } from '@/ui/useZone';

interface SeriesPreviewProps {
  series: SlotSeries | undefined;
  error: unknown;
  /** Of the series. */
  zone: string;
}

/** Each date with its time, what the clocks do to it, and the dates that are left out. */
export function SeriesPreview({ series, error, zone }: SeriesPreviewProps) {
  const { t } = useTranslation();
  const own = useZone();
  const now = useNow();
  if (error) return <ProblemSummary error={error} />;
  if (!series) return null;
  const dates = [
    ...series.slots.map((slot) => ({ date: slot.date, slot, reason: undefined })),
    ...series.skipped.map(({ date, reason }) => ({ date, slot: undefined, reason })),
  ].sort((a, b) => a.date.localeCompare(b.date));
  return (
    <Paper withBorder p="sm" component="section" aria-label={t('slots.series.preview')}>
      <Text size="sm" fw={600} mb={6} role="status">
        {t('slots.series.makes', { count: series.created })}
        {series.skipped.length > 0 && ` · ${t('slots.series.skips', { count: series.skipped.length })}`}
      </Text>
      <ScrollArea.Autosize mah={260} viewportProps={{ tabIndex: 0 }}>
        <ul style={{ margin: 0, padding: 0, listStyle: 'none' }}>
          {dates.map(({ date, slot, reason }) => {
            const day = dayText(new Date(`${date}T12:00:00Z`), 'UTC', now);
            if (!slot) {
              return (
                <Group key={date} component="li" gap={8} py={3}>
                  <Text size="sm" c="dimmed" td="line-through">
                    {day}
                  </Text>
                  <Remark Glyph={IconAlertTriangle} text={t(`slots.series.skipped.${reason}`)} />
                </Group>
              );
            }
            const [from, to] = [new Date(slot.startsAt), new Date(slot.endsAt)];
            return (
              <Group key={date} component="li" gap={8} py={3}>
                <Text size="sm">
                  {day}, {rangeText(from, to, zone)}
                </Text>
                {!sameWallClock(from, zone, own) && (
                  <Text size="xs" c="dimmed">
                    {rangeText(from, to, own)}
                  </Text>
                )}
                {slot.note && <Remark Glyph={IconClockHour4} text={t(`slots.series.note.${slot.note}`)} />}
              </Group>
            );
          })}
        </ul>
      </ScrollArea.Autosize>
    </Paper>
  );
}

function Remark({ Glyph, text }: { Glyph: Icon; text: string }) {
  return (
    <Group gap={4} wrap="nowrap" align="flex-start">
      <Glyph size={14} aria-hidden style={{ flex: 'none', marginTop: 2 }} />
      <Text size="xs">{text}</Text>
    </Group>
  );
}
