import { Button, Radio, Stack, Text } from '@mantine/core';
import { IconCalendarOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSlots } from '@/api/slots';
import type { Slot } from '@/api/types';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { groupByDay } from '@/ui/groupByDay';
import { dayText } from '@/ui/time';
import { useNow } from '@/ui/useNow';
import { useZone } from '@/ui/useZone';
import { SlotCard } from './SlotCard';
import { useOneTabStop } from './useOneTabStop';
import classes from './SlotPicker.module.css';

interface SlotPickerProps {
  value: Slot | undefined;
  onChange: (slot: Slot | undefined) => void;
  onOtherTime: () => void;
  interviewerIds: string[];
  other?: { name: string; zone: string } | undefined;
  alternatives?: Slot[];
}

const daysAhead = 30;
const quarter = 15 * 60_000;

/** Free slots that suit the whole panel, by day of the viewer. */
export default function SlotPicker({
  value,
  onChange,
  onOtherTime,
  interviewerIds,
  other,
  alternatives,
}: SlotPickerProps) {
  const { t } = useTranslation();
  const zone = useZone();
  const now = useNow();
  const [days, setDays] = useState(3);
  const group = useOneTabStop();
  const from = new Date(Math.floor(now.getTime() / quarter) * quarter);
  const slots = useSlots({
    free: true,
    from: from.toISOString(),
    to: new Date(from.getTime() + daysAhead * 24 * 60 * 60_000).toISOString(),
    interviewerId: interviewerIds.length === 1 ? interviewerIds[0] : undefined,
    limit: 100,
  });
  if (slots.isPending) return <SkeletonRows rows={3} />;
  if (!slots.data) return <ErrorState error={slots.error} onRetry={() => void slots.refetch()} />;

  const suits = (slot: Slot) =>
    new Date(slot.startsAt) > now &&
    interviewerIds.every((id) => slot.interviewers.some((interviewer) => interviewer.id === id));
  const fitting = slots.data.items.filter(suits);
  const byDay = groupByDay(fitting, zone);
  if (byDay.length === 0) {
    return (
      <EmptyState
        icon={IconCalendarOff}
        title={t('schedule.when.noSlots')}
        text={t('schedule.when.noSlotsText', { days: daysAhead })}
      >
        <Button variant="default" onClick={onOtherTime}>
          {t('schedule.when.useTime')}
        </Button>
      </EmptyState>
    );
  }
  const known = [...(alternatives ?? []), ...fitting];
  return (
    <Radio.Group
      aria-label={t('schedule.when.choices')}
      value={value?.id ?? null}
      onChange={(id) => onChange(known.find((slot) => slot.id === id))}
    >
      <Stack gap="md" ref={group}>
        {alternatives && alternatives.length > 0 && (
          <section className={classes.alternatives}>
            <Text fw={600} mb={6} role="status">
              {t('schedule.when.alternatives')}
            </Text>
            <SlotGrid slots={alternatives} other={other} withDay />
          </section>
        )}
        {byDay.slice(0, days).map(([day, items]) => (
          <section key={day} aria-label={dayText(new Date(items[0].startsAt), zone, now)}>
            <Text fw={600} size="sm" mb={6}>
              {dayText(new Date(items[0].startsAt), zone, now)}
            </Text>
            <SlotGrid slots={items} other={other} />
          </section>
        ))}
        {byDay.length > days && (
          <Button variant="subtle" size="xs" onClick={() => setDays(days + 7)}>
            {t('schedule.when.more')}
          </Button>
        )}
      </Stack>
    </Radio.Group>
  );
}

function SlotGrid(props: { slots: Slot[]; other: SlotPickerProps['other']; withDay?: boolean }) {
  return (
    <div className={classes.grid}>
      {props.slots.map((slot) => (
        <SlotCard key={slot.id} slot={slot} otherZone={props.other?.zone} withDay={props.withDay ?? false} />
      ))}
    </div>
  );
}
