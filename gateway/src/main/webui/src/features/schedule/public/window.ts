import type { Instant } from '@/api/types';
import { moment } from './when';

/** A self-paced interview is done any time between two moments. */
export interface SelfPacedWindow {
  /** At once when absent. */
  opensDay: string | null;
  opensTime: string;
  day: string | null;
  time: string;
  zone: string;
}

export type ResolvedWindow =
  { opensAt?: Instant; deadline: Instant; zone: string } | 'incomplete' | 'no-such-time' | 'backwards';

export function resolveWindow(window: SelfPacedWindow): ResolvedWindow {
  const deadline = moment(window.day, window.time, window.zone);
  if (typeof deadline === 'string') return deadline;
  const { zone } = window;
  if (!window.opensDay) return { deadline: deadline.toISOString(), zone };
  const opens = moment(window.opensDay, window.opensTime, zone);
  if (typeof opens === 'string') return opens;
  if (opens >= deadline) return 'backwards';
  return { opensAt: opens.toISOString(), deadline: deadline.toISOString(), zone };
}

export const isWindow = (resolved: ResolvedWindow): resolved is Exclude<ResolvedWindow, string> =>
  typeof resolved === 'object';
