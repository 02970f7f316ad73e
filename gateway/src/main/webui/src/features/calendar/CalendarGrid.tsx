import '@mantine/schedule/styles.css';
import { DayView, WeekView, type ScheduleEventData } from '@mantine/schedule';
import { useEffect, useRef, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, clockText, dayText, startOfDay } from '@/ui/time';
import { useNow } from '@/ui/useNow';
import classes from './Calendar.module.css';
import { dropOf, type Drop } from './drag';
import { dayParts, wallClock, type Entry } from './entries';
import { entryText } from './entryText';

interface CalendarGridProps {
  view: 'week' | 'day';
  first: string;
  zone: string;
  entries: Entry[];
  onPick: (entry: Entry) => void;
  onFree: (day: string, time: string) => void;
  onDay: (day: string) => void;
  mayDrag: (entry: Entry) => boolean;
  onDrop: (drop: Drop) => void;
}

const hourHeight = 56;
const morning = 7.5;

const colors = { interview: 'brand', slot: 'teal', busy: 'gray', away: 'gray' };

/** A week or a day by the hour. Everything in it is in the list view, too. */
export default function CalendarGrid(props: CalendarGridProps) {
  const { view, first, zone, entries, onPick, onFree, onDay, mayDrag, onDrop } = props;
  const { t } = useTranslation();
  const now = useNow();
  const clock = wallClock(now, zone);
  const grid = useScrolledToTime(view, first, clock);
  useNamedDays(grid);
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
    intervalMinutes: 30,
    slotHeight: hourHeight,
    getCurrentTime: () => clock,
    scrollAreaProps: { mah: 'calc(100dvh - 260px)', viewportProps: { tabIndex: 0 } },
    getTimeSlotProps: ({ start }: { start: string }) => ({
      'aria-disabled': start <= clock || undefined,
      'aria-label': t('calendar.grid.free', {
        day: dayText(startOfDay(start.slice(0, 10), zone), zone, now),
        time: start.slice(11, 16),
      }),
    }),
    onTimeSlotClick: ({ slotStart }: { slotStart: string }) => {
      if (slotStart > clock) onFree(slotStart.slice(0, 10), slotStart.slice(11, 16));
    },
    onEventClick: (event: ScheduleEventData) => onPick(entryOf(event)),
    renderEventBody: (event: ScheduleEventData) => <EventBody entry={entryOf(event)} zone={zone} />,
    withEventsDragAndDrop: true,
    eventDragInterval: 15,
    canDragEvent: (event: ScheduleEventData) => mayDrag(entryOf(event)),
    onEventDrop: ({ event, newStart }: { event: ScheduleEventData; newStart: string }) => {
      const entry = entryOf(event);
      if (entry.kind === 'interview' || entry.kind === 'slot') onDrop(dropOf(entry, newStart, zone));
    },
  };
  return (
    <div className={classes.grid} ref={grid}>
      {view === 'week' ? (
        <WeekView
          {...shared}
          withAllDaySlots={false}
          onDateChange={(day) => onDay(day.slice(0, 10))}
          highlightToday
          withWeekNumber={false}
          firstDayOfWeek={1}
          weekendDays={[]}
          weekdayFormat="ddd"
        />
      ) : (
        <DayView {...shared} withAllDaySlot={false} />
      )}
    </div>
  );
}

const entryOf = (event: ScheduleEventData) => (event.payload as { entry: Entry }).entry;

function EventBody({ entry, zone }: { entry: Entry; zone: string }) {
  const { t } = useTranslation();
  const { title, more } = entryText(entry, t);
  const minutes = (Date.parse(entry.endsAt) - Date.parse(entry.startsAt)) / 60_000;
  return (
    <div className={classes.event} data-short={minutes < 40 || undefined}>
      <div className={classes.eventTitle}>{title}</div>
      {entry.kind !== 'away' && (
        <div className={classes.eventMore}>
          {clockText(new Date(entry.startsAt), zone)}–{clockText(new Date(entry.endsAt), zone)}
          {more && ` · ${more}`}
        </div>
      )}
    </div>
  );
}

/** The heads of the days are named by what they show; what a click does is said beside. */
function useNamedDays(grid: RefObject<HTMLDivElement | null>) {
  const { t } = useTranslation();
  useEffect(() => {
    grid.current?.querySelectorAll('.mantine-WeekView-weekViewDayLabel').forEach((head) => {
      head.removeAttribute('aria-label');
      head.setAttribute('title', t('calendar.grid.day'));
    });
  });
}

/** The day begins in sight, the night is above; of what holds this moment, the hour before it. */
function useScrolledToTime(view: string, first: string, clock: string) {
  const grid = useRef<HTMLDivElement>(null);
  const hour = useRef(morning);
  const today = clock.slice(0, 10);
  const holdsNow = first <= today && today < addDays(first, view === 'week' ? 7 : 1);
  useEffect(() => {
    hour.current = holdsNow ? Math.max(morning, Number(clock.slice(11, 13)) - 1) : morning;
  });
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const viewport = grid.current?.querySelector('.mantine-ScrollArea-viewport');
      if (viewport) viewport.scrollTop = hour.current * hourHeight;
    });
    return () => cancelAnimationFrame(frame);
  }, [view, first]);
  return grid;
}
