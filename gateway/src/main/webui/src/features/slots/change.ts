import type { SlotChange, WhichSlots } from '@/api/slots';
import type { Slot, SlotChangeRow } from '@/api/types';

export type SlotAction = SlotChange['action'];
export type Booked = NonNullable<SlotChange['booked']>;
export type AskChange = (action: SlotAction, slots: Slot[]) => void;

export interface ChangeValues {
  /** Of one slot of a series: what else is changed with it. */
  scope: 'this' | 'following';
  booked: Booked;
  reason: string;
  seats: number | string;
  days: number | string;
  time: string;
}

export const unchanged: ChangeValues = {
  scope: 'this',
  booked: 'keep',
  reason: '',
  seats: 1,
  days: 0,
  time: '',
};

/** Whether those who booked are touched by it. */
export const settlesBookings = (action: SlotAction) => action === 'cancel' || action === 'move';

/** The series a single chosen slot is part of. */
export const seriesOf = (slots: Slot[]) => (slots.length === 1 ? slots[0]?.seriesId : undefined);

export function whichOf(slots: Slot[], scope: ChangeValues['scope']): WhichSlots {
  const [first] = slots;
  const seriesId = seriesOf(slots);
  return scope === 'following' && first && seriesId
    ? { seriesId, from: first.startsAt }
    : { slotIds: slots.map(({ id }) => id) };
}

/** Undefined while something is missing. */
export function changeOf(action: SlotAction, slots: Slot[], values: ChangeValues): SlotChange | undefined {
  const change: SlotChange = { action, ...whichOf(slots, values.scope) };
  if (action === 'capacity') {
    return Number(values.seats) > 0 ? { ...change, maxCandidates: Number(values.seats) } : undefined;
  }
  if (!settlesBookings(action)) return change;
  const reason = values.reason.trim();
  if (values.booked === 'cancel' && !reason) return undefined;
  const settled = { ...change, booked: values.booked, ...(reason ? { reason } : {}) };
  if (action === 'cancel') return settled;
  const days = Number(values.days) || 0;
  if (days === 0 && !values.time) return undefined;
  return { ...settled, ...(days ? { days } : {}), ...(values.time ? { startTime: values.time } : {}) };
}

/** How many interviews of mine the change meets. */
export const bookedCount = (rows: SlotChangeRow[]) =>
  rows.reduce((sum, row) => sum + row.bookings.filter(({ effect }) => !effect.startsWith('kept-')).length, 0);
