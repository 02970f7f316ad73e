import { firstRegion } from '@/ui/zones';

const formats = new Map<string, Intl.DateTimeFormat>();

/** "Tuesday 24 November 2026": in full, since this is the day one has to remember. */
export function longDay(instant: Date, zone: string): string {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: firstRegion(zone),
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    });
    formats.set(zone, format);
  }
  return format.format(instant).replace(',', '');
}
