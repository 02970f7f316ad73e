import type { Instant, Slot } from '@/api/types';
import { instantOf } from '@/ui/time';

/** When an interview takes place: a seat of a slot, a free time, or to be decided. */
export type When =
  | { kind: 'slot'; slot?: Slot | undefined }
  | { kind: 'time'; day: string | null; time: string; minutes: number; zone: string }
  | { kind: 'later' };

export interface Chosen {
  startsAt: Instant;
  endsAt: Instant;
  zone: string;
  slotId?: string;
}

export type Resolved = Chosen | 'incomplete' | 'no-such-time' | 'later';

export function resolve(when: When): Resolved {
  if (when.kind === 'later') return 'later';
  if (when.kind === 'slot') {
    if (!when.slot) return 'incomplete';
    const { id, startsAt, endsAt, zone } = when.slot;
    return { startsAt, endsAt, zone, slotId: id };
  }
  if (!when.day || !/^\d\d:\d\d/.test(when.time) || when.minutes <= 0) return 'incomplete';
  const start = instantOf(when.day, when.time.slice(0, 5), when.zone);
  if (!start) return 'no-such-time';
  const end = new Date(start.getTime() + when.minutes * 60_000);
  return { startsAt: start.toISOString(), endsAt: end.toISOString(), zone: when.zone };
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
  interviewerIds: 'panel',
  candidateId: 'candidate',
  jobId: 'candidate',
};
