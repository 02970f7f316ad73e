import { addDays, dayKey, startOfDay } from '@/ui/time';

export const periods = ['all', 'today', 'ahead', 'thisWeek', 'next7', 'last7', 'past', 'custom'] as const;

export type Period = (typeof periods)[number];

/** The half-open range of a period in the viewer's days; `custom` is from the first to the last day, both whole. */
export function periodOf(
  period: string,
  now: Date,
  zone: string,
  custom: { from?: string | undefined; to?: string | undefined } = {},
): { from?: string; to?: string } {
  const today = dayKey(now, zone);
  const at = (day: string) => startOfDay(day, zone).toISOString();
  const days = (from: number, to: number) => ({ from: at(addDays(today, from)), to: at(addDays(today, to)) });
  if (period === 'today') return days(0, 1);
  if (period === 'ahead') return { from: quarterOf(now) };
  if (period === 'thisWeek') {
    const monday = addDays(today, -weekday(today));
    return { from: at(monday), to: at(addDays(monday, 7)) };
  }
  if (period === 'next7') return days(0, 7);
  if (period === 'last7') return days(-6, 1);
  if (period === 'past') return { to: at(today) };
  if (period !== 'custom') return {};
  return {
    ...(custom.from ? { from: at(custom.from) } : {}),
    ...(custom.to ? { to: at(addDays(custom.to, 1)) } : {}),
  };
}

/** Monday is 0. */
const weekday = (day: string) => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

const quarter = 15 * 60_000;

/** Steady for a while, so that the same question is not asked anew each second. */
const quarterOf = (now: Date) => new Date(Math.floor(now.getTime() / quarter) * quarter).toISOString();
