import { weekDays, type Availability, type AvailabilityRequest, type WeekDay } from '@/api/workingHours';

export interface HoursRow {
  from: string;
  to: string;
}

export interface DateRow extends HoursRow {
  date: string | null;
  off: boolean;
}

/** The form's view of it: hours by day, minutes and empty fields. */
export interface Values {
  zone: string;
  restricted: boolean;
  days: Record<WeekDay, HoursRow[]>;
  dates: DateRow[];
  before: number | string;
  after: number | string;
  daily: number | string;
  weekly: number | string;
}

const noDays = (): Record<WeekDay, HoursRow[]> => ({
  MONDAY: [],
  TUESDAY: [],
  WEDNESDAY: [],
  THURSDAY: [],
  FRIDAY: [],
  SATURDAY: [],
  SUNDAY: [],
});

export const usualHours: HoursRow = { from: '09:00', to: '17:00' };

export function usualWeek(): Record<WeekDay, HoursRow[]> {
  const days = noDays();
  weekDays.slice(0, 5).forEach((day) => days[day].push({ ...usualHours }));
  return days;
}

/** "PT1H30M" → 90. */
export function minutesOf(duration: string): number {
  const parts = /^PT(?:(\d+)H)?(?:(\d+)M)?/.exec(duration);
  return Number(parts?.[1] ?? 0) * 60 + Number(parts?.[2] ?? 0);
}

export function valuesOf(availability: Availability): Values {
  const days = noDays();
  const weekly = availability.usual ?? availability.weekly;
  weekly.forEach(({ dayOfWeek, from, to }) => days[dayOfWeek].push({ from, to: clock(to) }));
  return {
    zone: availability.zone,
    restricted: weekly.length > 0,
    days,
    dates: availability.overrides.map(({ date, from, to, off }) => ({
      date,
      off: off === true,
      from: from ?? usualHours.from,
      to: clock(to ?? usualHours.to),
    })),
    before: minutesOf(availability.bufferBefore),
    after: minutesOf(availability.bufferAfter),
    daily: availability.dailyCap ?? '',
    weekly: availability.weeklyCap ?? '',
  };
}

const clock = (time: string) => (time === '24:00' ? '00:00' : time);

/** Midnight at the end of a day is 24:00. */
const end = (time: string) => (time === '00:00' ? '24:00' : time);

const cap = (value: number | string) => (value === '' ? undefined : Number(value));

export function requestOf(values: Values, version: number): AvailabilityRequest {
  return {
    zone: values.zone,
    weekly: values.restricted
      ? weekDays.flatMap((dayOfWeek) =>
          values.days[dayOfWeek].map(({ from, to }) => ({ dayOfWeek, from, to: end(to) })),
        )
      : [],
    overrides: values.dates.flatMap(({ date, off, from, to }) =>
      date ? [off ? { date, off } : { date, from, to: end(to) }] : [],
    ),
    bufferBefore: `PT${Number(values.before) || 0}M`,
    bufferAfter: `PT${Number(values.after) || 0}M`,
    dailyCap: cap(values.daily),
    weeklyCap: cap(values.weekly),
    version,
  };
}

export type RowProblem = 'badTime' | 'order' | 'overlap';

/** What is wrong with a row of hours among those of its day. */
export function problemOf(rows: HoursRow[], index: number): RowProblem | undefined {
  const row = rows[index];
  if (!row?.from || !row.to) return 'badTime';
  if (row.from >= end(row.to)) return 'order';
  const overlaps = rows.some(
    (other, i) =>
      i !== index && other.from && other.to && other.from < end(row.to) && row.from < end(other.to),
  );
  return overlaps ? 'overlap' : undefined;
}
