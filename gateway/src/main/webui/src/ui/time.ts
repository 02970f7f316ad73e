import type { TFunction } from 'i18next';
import { firstRegion, isRegion } from './zones';

/** Plain functions over instants and zones; the clock is always an argument. */

const nameLocales = ['en', 'en-GB', 'en-IN', 'en-AU', 'en-CA'];

function part(parts: Intl.DateTimeFormatPart[], type: Intl.DateTimeFormatPartTypes): string {
  return parts.find((p) => p.type === type)?.value ?? '';
}

const formats = new Map<string, Intl.DateTimeFormat>();
/** In UTC when the zone cannot be used: each text names its zone, and no page fails for one. */
function format(locale: string, given: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const options = isRegion(given.timeZone) ? given : { ...given, timeZone: firstRegion() };
  const key = locale + JSON.stringify(options);
  let found = formats.get(key);
  if (!found) formats.set(key, (found = new Intl.DateTimeFormat(locale, options)));
  return found;
}

/** "IST", "CET" where English has a name for it, else the zone itself: "Asia/Kathmandu". */
export function zoneName(instant: Date, zone: string): string {
  for (const locale of nameLocales) {
    const parts = format(locale, { timeZone: zone, timeZoneName: 'short' }).formatToParts(instant);
    const name = part(parts, 'timeZoneName');
    if (!/^(GMT|UTC)[+-]/.test(name)) return name;
  }
  return zone;
}

/** "Asia/Kolkata" → "Kolkata". */
export function zoneCity(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

/** "Tue 24 Nov", with the year when it is not this year. */
export function dayText(instant: Date, zone: string, now: Date): string {
  const parts = format('en-US', {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  }).formatToParts(instant);
  const year = part(parts, 'year');
  const text = `${part(parts, 'weekday')} ${part(parts, 'day')} ${part(parts, 'month')}`;
  return year === dayKey(now, zone).slice(0, 4) ? text : `${text} ${year}`;
}

/** "15:30". */
export function clockText(instant: Date, zone: string): string {
  return format('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    instant,
  );
}

/** "Tue 24 Nov, 15:30 IST". */
export function absoluteText(instant: Date, zone: string, now: Date): string {
  return `${dayText(instant, zone, now)}, ${clockText(instant, zone)} ${zoneName(instant, zone)}`;
}

/** "15:30–16:15 IST"; across a clock change each end has its own offset: "01:30 CET–03:15 CEST". */
export function rangeText(from: Date, to: Date, zone: string): string {
  const [start, end] = [clockText(from, zone), clockText(to, zone)];
  if (offsetMinutes(from, zone) === offsetMinutes(to, zone)) {
    return `${start}–${end} ${zoneName(from, zone)}`;
  }
  const names = [zoneName(from, zone), zoneName(to, zone)];
  const [first, last] = names[0] === names[1] ? [offsetName(from, zone), offsetName(to, zone)] : names;
  return `${start} ${first}–${end} ${last}`;
}

/** "GMT+10:30", whatever the zone is called. */
function offsetName(instant: Date, zone: string): string {
  const parts = format('en', { timeZone: zone, timeZoneName: 'shortOffset' }).formatToParts(instant);
  return part(parts, 'timeZoneName');
}

/**
 * "15:30–16:15 Europe/Berlin": by its IANA name, for a time that stands beside one of another zone. Across a clock
 * change each end has its own offset: "01:30 CET–03:15 CEST (Europe/Berlin)".
 */
export function namedText(from: Date, to: Date | undefined, zone: string): string {
  if (!to) return `${clockText(from, zone)} ${zone}`;
  return offsetMinutes(from, zone) === offsetMinutes(to, zone)
    ? `${clockText(from, zone)}–${clockText(to, zone)} ${zone}`
    : `${rangeText(from, to, zone)} (${zone})`;
}

/** The same time by the clocks of another zone, with its day where that differs. */
export function otherZoneText(
  from: Date,
  to: Date | undefined,
  zone: string,
  other: string,
  now: Date,
): string {
  const clock = namedText(from, to, other);
  return dayKey(from, zone) === dayKey(from, other) ? clock : `${dayText(from, other, now)}, ${clock}`;
}

/** The calendar day in the zone, "2026-11-24". */
export function dayKey(instant: Date, zone: string): string {
  return format('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    instant,
  );
}

/** Zones that show the same wall clock at this instant need not be shown twice. */
export function sameWallClock(instant: Date, a: string, b: string): boolean {
  return a === b || offsetMinutes(instant, a) === offsetMinutes(instant, b);
}

const minute = 60_000;

/** "in 2 h", "5 min ago", "tomorrow". */
export function relativeText(instant: Date, now: Date, zone: string, t: TFunction): string {
  const distance = instant.getTime() - now.getTime();
  const minutes = Math.round(Math.abs(distance) / minute);
  if (minutes < 1) return t('ui.time.now');
  if (minutes < 60) return t(distance > 0 ? 'ui.time.inMinutes' : 'ui.time.minutesAgo', { n: minutes });
  const days = calendarDaysBetween(now, instant, zone);
  if (days === 0 || minutes < 6 * 60) {
    const n = Math.floor(minutes / 60);
    if (distance < 0) return t('ui.time.hoursAgo', { n });
    return minutes % 60 >= 5 && n < 3
      ? t('ui.time.inHoursMinutes', { n, m: minutes % 60 })
      : t('ui.time.inHours', { n });
  }
  if (days === 1) return t('ui.time.tomorrow');
  if (days === -1) return t('ui.time.yesterday');
  return days > 0 ? t('ui.time.inDays', { n: days }) : t('ui.time.daysAgo', { n: -days });
}

/** "45 min", "1 h 30 min". */
export function durationText(from: Date, to: Date, t: TFunction): string {
  const total = Math.round((to.getTime() - from.getTime()) / minute);
  const [n, m] = [Math.floor(total / 60), total % 60];
  if (n === 0) return t('ui.time.minutes', { n: m });
  return m === 0 ? t('ui.time.hours', { n }) : t('ui.time.hoursMinutes', { n, m });
}

function calendarDaysBetween(from: Date, to: Date, zone: string): number {
  const days = (Date.parse(dayKey(to, zone)) - Date.parse(dayKey(from, zone))) / (24 * 60 * minute);
  return Math.round(days);
}

/** How far the zone is ahead of UTC at the instant. */
export function offsetMinutes(instant: Date, zone: string): number {
  const parts = format('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(instant);
  const n = (type: Intl.DateTimeFormatPartTypes) => Number(part(parts, type));
  const wall = Date.UTC(n('year'), n('month') - 1, n('day'), n('hour'), n('minute'));
  return Math.round((wall - Math.floor(instant.getTime() / minute) * minute) / minute);
}

/**
 * The instant at which the zone's clocks show this day ("2026-11-24") and time ("15:30"), the earlier one
 * when they show it twice; undefined when they never do (a clock change leaps over it).
 */
export function instantOf(day: string, time: string, zone: string): Date | undefined {
  const wall = Date.parse(`${day}T${time}:00Z`);
  if (Number.isNaN(wall)) return undefined;
  const around = [wall - 24 * 60 * minute, wall + 24 * 60 * minute];
  const candidates = around
    .map((at) => wall - offsetMinutes(new Date(at), zone) * minute)
    .filter((at) => at + offsetMinutes(new Date(at), zone) * minute === wall);
  return candidates.length === 0 ? undefined : new Date(Math.min(...candidates));
}

/** Midnight at the beginning of the day in the zone; the first moment after it where midnight is leapt over. */
export function startOfDay(day: string, zone: string): Date {
  return instantOf(day, '00:00', zone) ?? instantOf(day, '01:00', zone) ?? new Date(`${day}T00:00:00Z`);
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 24 * 60 * minute).toISOString().slice(0, 10);
}
