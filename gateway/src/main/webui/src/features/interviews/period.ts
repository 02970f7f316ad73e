import { addDays, dayKey, startOfDay } from '@/ui/time';

export const periods = ['all', 'today', 'week', 'past'];

/** The half-open range of a period in the viewer's days. */
export function periodOf(period: string, now: Date, zone: string): { from?: string; to?: string } {
  const today = dayKey(now, zone);
  const at = (days: number) => startOfDay(addDays(today, days), zone).toISOString();
  if (period === 'today') return { from: at(0), to: at(1) };
  if (period === 'week') return { from: at(0), to: at(7) };
  if (period === 'past') return { to: at(0) };
  return {};
}
