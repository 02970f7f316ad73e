import type { Interview } from '@/api/types';

const quarter = 15 * 60_000;

/** From 15 min before the start to 15 min after the end; the server decides, this only picks the button. */
export function isJoinable(interview: Interview, now: Date): boolean {
  const { startsAt, endsAt, status, type, mode } = interview;
  if (type !== 'ONLINE' || mode === 'SELF_PACED' || !startsAt || !endsAt) return false;
  if (status !== 'SCHEDULED' && status !== 'IN_PROGRESS') return false;
  return now.getTime() >= opensAt(startsAt).getTime() && now.getTime() < Date.parse(endsAt) + quarter;
}

export const opensAt = (startsAt: string) => new Date(Date.parse(startsAt) - quarter);
