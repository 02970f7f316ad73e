import '@mantine/schedule/styles.css';
import { DayView, WeekView, type ScheduleEventData } from '@mantine/schedule';
import { useTranslation } from 'react-i18next';
import { rangeText } from '@/ui/time';
import { useNow } from '@/ui/useNow';
import classes from './Calendar.module.css';
import { dayParts, wallClock, type Entry } from './entries';
import { entryText } from './entryText';

interface CalendarGridProps {
  view: 'week' | 'day';
  first: string;
  zone: string;
  entries: Entry[];
  onPick: (entry: Entry) => void;
  onFree: (day: string, time: string) => void;
}

const colors = { interview: 'brand', slot: 'teal', busy: 'gray', away: 'gray' };

/** A week or a day by the hour. Everything in it is in the list view, too. */
export default function CalendarGrid({ view, first, zone, entries, onPick, onFree }: CalendarGridProps) {
  const { t } = useTranslation();
  const now = useNow();
  const events = entries.flatMap((entry) =>
    dayParts(entry, zone).map((part): ScheduleEventData<{ entry: Entry }> => ({
      id: part.key,
      title: entryText(entry, t).title,
      start: part.start,
      end: part.end,
      color: colors[entry.kind],
      variant: 'light',
      display: entry.kind === 'away' ? 'background' : 'default',
      payload: { entry },
    })),
  );
  const shared = {
    date: first,
    events,
    withHeader: false,
    withAllDaySlots: false,
    intervalMinutes: 30,
    slotHeight: 56,
    startScrollTime: '07:30:00',
    getCurrentTime: () => wallClock(now, zone),
    scrollAreaProps: { mah: 'calc(100dvh - 260px)', viewportProps: { tabIndex: 0 } },
    labels: { timeSlot: t('calendar.grid.timeSlot') },
    onTimeSlotClick: ({ slotStart }: { slotStart: string }) =>
      onFree(slotStart.slice(0, 10), slotStart.slice(11, 16)),
    onEventClick: (event: ScheduleEventData) => onPick((event.payload as { entry: Entry }).entry),
    renderEventBody: (event: ScheduleEventData) => (
      <EventBody entry={(event.payload as { entry: Entry }).entry} zone={zone} />
    ),
  };
  return (
    <div className={classes.grid}>
      {view === 'week' ? (
        <WeekView
          {...shared}
          highlightToday
          withWeekNumber={false}
          firstDayOfWeek={1}
          weekendDays={[]}
          weekdayFormat="ddd"
        />
      ) : (
        <DayView {...shared} />
      )}
    </div>
  );
}

function EventBody({ entry, zone }: { entry: Entry; zone: string }) {
  const { t } = useTranslation();
  const { title, more } = entryText(entry, t);
  return (
    <div className={classes.event} data-kind={entry.kind}>
      <div className={classes.eventTitle}>{title}</div>
      {entry.kind !== 'away' && (
        <div>
          {rangeText(new Date(entry.startsAt), new Date(entry.endsAt), zone)}
          {more && ` · ${more}`}
        </div>
      )}
    </div>
  );
}
