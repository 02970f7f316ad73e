import { Box, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Slot } from '@/api/types';
import { Surface } from '@/ui/Surface';
import { groupByDay } from '@/ui/groupByDay';
import { addDays, dayKey, dayText } from '@/ui/time';
import { useNow } from '@/ui/useNow';
import type { Selection } from '@/ui/useSelection';
import { useZone } from '@/ui/useZone';
import type { AskChange } from './change';
import { SlotRow } from './SlotRow';

interface SlotDaysProps {
  slots: Slot[];
  selection: Selection<Slot>;
  onAsk: AskChange;
}

/** One card per day of the viewer. */
export function SlotDays({ slots, selection, onAsk }: SlotDaysProps) {
  const { t } = useTranslation();
  const zone = useZone();
  const now = useNow();
  const today = dayKey(now, zone);
  const days = groupByDay(slots, zone);
  const nameOf = (day: string, first: Slot) => {
    const text = dayText(new Date(first.startsAt), zone, now);
    if (day === today) return `${t('ui.time.today')} · ${text}`;
    if (day === addDays(today, 1)) return `${capital(t('ui.time.tomorrow'))} · ${text}`;
    return text;
  };
  return days.map(([day, items]) => (
    <Surface key={day} title={nameOf(day, items[0])} actions={<Text c="dimmed">{items.length}</Text>}>
      <Box component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {items.map((slot) => (
          <SlotRow key={slot.id} slot={slot} selection={selection} onAsk={onAsk} />
        ))}
      </Box>
    </Surface>
  ));
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
