import type { Busy } from '@/api/workingHours';
import type { Interview, Slot } from '@/api/types';
import { addDays, clockText, dayKey } from '@/ui/time';

interface Span {
  key: string;
  startsAt: string;
  endsAt: string;
}

/** What a calendar shows; busy and away say nothing of why. */
export type Entry = Span &
  ({ kind: 'interview'; interview: Interview } | { kind: 'slot'; slot: Slot } | { kind: 'busy' | 'away' });

export function entriesOf(interviews: Interview[], slots: Slot[], busy: Busy[]): Entry[] {
  return [
    ...busy.map(({ interviewerId, kind, startsAt, endsAt }): Entry => ({
      kind: kind === 'BUSY' ? 'busy' : 'away',
      key: `${kind} ${interviewerId} ${startsAt}`,
      startsAt,
      endsAt,
    })),
    ...slots
      .filter((slot) => !isShownBy(interviews, slot))
      .map((slot): Entry => ({
        kind: 'slot',
        key: `slot ${slot.id}`,
        startsAt: slot.startsAt,
        endsAt: slot.endsAt,
        slot,
      })),
    ...interviews.flatMap((interview): Entry[] =>
      interview.startsAt && interview.endsAt && interview.mode === 'LIVE' && interview.status !== 'CANCELLED'
        ? [
            {
              kind: 'interview',
              key: `interview ${interview.id}`,
              startsAt: interview.startsAt,
              endsAt: interview.endsAt,
              interview,
            },
          ]
        : [],
    ),
  ];
}

/** All of its seats are in sight as interviews: the slot itself would only take room. */
const isShownBy = (interviews: Interview[], { id, maxCandidates }: Slot) =>
  interviews.filter(({ slotId, status }) => slotId === id && status !== 'CANCELLED').length >= maxCandidates;

/** A part of an entry within one day, by the wall clock of the zone: "2026-11-24 15:30:00". */
export interface DayPart {
  key: string;
  start: string;
  end: string;
}

/** Cut at midnight, so that each part stands in the column of its day. */
export function dayParts({ key, startsAt, endsAt }: Span, zone: string): DayPart[] {
  const [from, to] = [new Date(startsAt), new Date(endsAt)];
  const lastDay = dayKey(new Date(to.getTime() - 1), zone);
  const parts: DayPart[] = [];
  for (let day = dayKey(from, zone), first = true; day <= lastDay; day = addDays(day, 1), first = false) {
    const start = first ? clockText(from, zone) : '00:00';
    const end = day === lastDay ? clockText(to, zone) : '00:00';
    // A whole day would move to the row of all-day events. Where the clocks go back, an end may show an earlier time than its start.
    const shown = end > start ? `${end}:00` : end === '00:00' ? '23:59:00' : quarterPast(start);
    parts.push({ key: `${key} ${day}`, start: `${day} ${start}:00`, end: `${day} ${shown}` });
  }
  return parts;
}

function quarterPast(time: string): string {
  const minutes = Math.min(24 * 60 - 1, Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + 15);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00`;
}

/** Monday of the week, "2026-11-23". */
export function weekStart(day: string): string {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(day, -weekday);
}

/** The wall clock of the zone, "2026-11-24 15:30:00". */
export const wallClock = (instant: Date, zone: string) =>
  `${dayKey(instant, zone)} ${clockText(instant, zone)}:00`;
