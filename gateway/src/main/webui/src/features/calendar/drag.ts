import type { Slot, Interview } from '@/api/types';
import { dayKey, instantOf } from '@/ui/time';
import type { Entry } from './entries';

export interface Viewer {
  id: string;
  admin: boolean;
  recruits: boolean;
}

/** An entry that was dropped elsewhere; without `to` the clocks leap over that time. */
export interface Drop {
  entry: Entry & { kind: 'interview' | 'slot' };
  to: { startsAt: string; endsAt: string } | undefined;
}

/** What this viewer may drag: what is ahead, within one day, and theirs; the server has the last word. */
export function mayDrag(entry: Entry, viewer: Viewer, now: Date, zone: string): boolean {
  if (new Date(entry.startsAt) <= now) return false;
  const lastMoment = new Date(new Date(entry.endsAt).getTime() - 1);
  if (dayKey(new Date(entry.startsAt), zone) !== dayKey(lastMoment, zone)) return false;
  if (entry.kind === 'interview') return isMine(entry.interview, viewer);
  return entry.kind === 'slot' && isFree(entry.slot) && offers(entry.slot, viewer);
}

const isMine = ({ status, ownerId }: Interview, { id, admin }: Viewer) =>
  status === 'SCHEDULED' && (admin || ownerId === id);

/** A slot with bookings is moved where one decides about them. */
const isFree = ({ status, currentBookings }: Slot) => status !== 'cancelled' && currentBookings === 0;

const offers = ({ interviewers }: Slot, { id, recruits }: Viewer) =>
  recruits || interviewers.every((person) => person.id === id);

/** Where it was dropped, "2026-11-24 15:30:00" on the clocks of the zone; it keeps its length. */
export function dropOf(entry: Drop['entry'], newStart: string, zone: string): Drop {
  const start = instantOf(newStart.slice(0, 10), newStart.slice(11, 16), zone);
  const length = Date.parse(entry.endsAt) - Date.parse(entry.startsAt);
  return {
    entry,
    to: start && {
      startsAt: start.toISOString(),
      endsAt: new Date(start.getTime() + length).toISOString(),
    },
  };
}
