import { dayKey } from './time';

/** Sorted by start, grouped by the calendar day of the zone. */
export function groupByDay<T extends { startsAt: string }>(
  items: T[],
  zone: string,
): [string, [T, ...T[]]][] {
  const days = new Map<string, [T, ...T[]]>();
  for (const item of [...items].sort((a, b) => a.startsAt.localeCompare(b.startsAt))) {
    const day = dayKey(new Date(item.startsAt), zone);
    const others = days.get(day);
    if (others) others.push(item);
    else days.set(day, [item]);
  }
  return [...days];
}
