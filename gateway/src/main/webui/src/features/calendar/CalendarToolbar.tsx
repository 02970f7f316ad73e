import { ActionIcon, Button, Group, SegmentedControl, Title } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { InterviewerSelect } from '@/ui/picker/InterviewerSelect';
import { addDays, dayText, startOfDay } from '@/ui/time';
import { useNow } from '@/ui/useNow';
import { useRoles } from '@/ui/useRoles';
import type { useCalendarState, View } from './useCalendar';

/** Which time, whose, and how it is shown. */
export function CalendarToolbar({ state }: { state: ReturnType<typeof useCalendarState> }) {
  const { t } = useTranslation();
  const now = useNow();
  const { recruits } = useRoles();
  const text = (day: string) => dayText(startOfDay(day, state.zone), state.zone, now);
  const range =
    state.days === 1
      ? text(state.first)
      : `${text(state.first)} – ${text(addDays(state.first, state.days - 1))}`;
  const views: View[] = recruits ? ['week', 'day', 'list', 'load'] : ['week', 'day', 'list'];
  return (
    <Group mb="md" gap="sm" justify="space-between">
      <Group gap="xs">
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={t('calendar.page.previous')}
          onClick={() => state.step(-1)}
        >
          <IconChevronLeft size={18} aria-hidden />
        </ActionIcon>
        <Button variant="default" onClick={() => state.goTo(state.today)}>
          {t('calendar.page.today')}
        </Button>
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={t('calendar.page.next')}
          onClick={() => state.step(1)}
        >
          <IconChevronRight size={18} aria-hidden />
        </ActionIcon>
        <Title order={2} aria-live="polite" ml="xs">
          {range}
        </Title>
      </Group>
      <Group gap="sm">
        {state.view !== 'load' && (
          <InterviewerSelect
            aria-label={t('calendar.page.whose')}
            allowDeselect={false}
            first={[{ value: 'all', label: t('calendar.page.everybody') }]}
            value={state.interviewerId ?? 'all'}
            onChange={(value) => state.lookAt(value === 'all' ? null : value)}
          />
        )}
        <SegmentedControl
          aria-label={t('calendar.page.view')}
          value={state.view}
          onChange={(value) => state.show(value)}
          data={views.map((value) => ({ value, label: t(`calendar.page.${value}`) }))}
        />
      </Group>
    </Group>
  );
}
