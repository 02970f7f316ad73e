import type { Instant, Slot } from '@/api/types';
import { instantOf } from '@/ui/time';

/** When an interview takes place. */
export type When =
  /** A time at which the whole panel is free. */
  | { kind: 'free'; minutes: number; chosen?: Chosen | undefined; earlyAndLate?: boolean }
  | { kind: 'slot'; slot?: Slot | undefined }
  | { kind: 'time'; day: string | null; time: string; minutes: number; zone: string }
  /** The candidate picks one of these people's free slots. */
  | { kind: 'ask'; whose: string[] }
  | { kind: 'later' };

export type WhenKind = When['kind'];

export interface Chosen {
  startsAt: Instant;
  endsAt: Instant;
  zone: string;
  slotId?: string;
}

export type Resolved = Chosen | 'incomplete' | 'no-such-time' | 'later' | 'ask';

export function resolve(when: When): Resolved {
  if (when.kind === 'later') return 'later';
  if (when.kind === 'ask') return 'ask';
  if (when.kind === 'free') return when.chosen ?? 'incomplete';
  if (when.kind === 'slot') {
    if (!when.slot) return 'incomplete';
    const { id, startsAt, endsAt, zone } = when.slot;
    return { startsAt, endsAt, zone, slotId: id };
  }
  if (when.minutes <= 0) return 'incomplete';
  const start = moment(when.day, when.time, when.zone);
  if (typeof start === 'string') return start;
  const end = new Date(start.getTime() + when.minutes * 60_000);
  return { startsAt: start.toISOString(), endsAt: end.toISOString(), zone: when.zone };
}

/** The instant of a day and a time of day in a zone. */
export function moment(day: string | null, time: string, zone: string): Date | 'incomplete' | 'no-such-time' {
  if (!day || !/^\d\d:\d\d/.test(time)) return 'incomplete';
  return instantOf(day, time.slice(0, 5), zone) ?? 'no-such-time';
}

export const isChosen = (resolved: Resolved): resolved is Chosen => typeof resolved === 'object';

/** What goes into the request: the slot decides its times alone. */
export function timeOf({ slotId, ...time }: Chosen): { slotId: string } | Omit<Chosen, 'slotId'> {
  return slotId ? { slotId } : time;
}

/** The interview rules name the server's fields; the form has fewer. */
export const ruleFields: Record<string, string> = {
  startsAt: 'when',
  endsAt: 'when',
  slotId: 'when',
  zone: 'when',
  slotInterviewerIds: 'whose',
  interviewerIds: 'panel',
  candidateId: 'candidate',
  jobId: 'candidate',
};
