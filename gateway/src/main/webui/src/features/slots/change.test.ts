import { expect, it } from 'vitest';
import type { Slot, SlotChangeRow } from '@/api/types';
import { bookedCount, changeOf, unchanged } from './change';

const slots = [{ id: 'a' }, { id: 'b' }] as Slot[];

it('closing and opening need nothing more and touch nobody who booked', () => {
  expect(changeOf('close', slots, unchanged)).toEqual({ action: 'close', slotIds: ['a', 'b'] });
});

it('interviews are cancelled with a reason only', () => {
  expect(changeOf('cancel', slots, { ...unchanged, booked: 'cancel' })).toBeUndefined();
  expect(changeOf('cancel', slots, { ...unchanged, booked: 'cancel', reason: ' ill ' })).toEqual({
    action: 'cancel',
    slotIds: ['a', 'b'],
    booked: 'cancel',
    reason: 'ill',
  });
});

it('a move goes somewhere', () => {
  expect(changeOf('move', slots, unchanged)).toBeUndefined();
  expect(changeOf('move', slots, { ...unchanged, days: -1, time: '09:30' })).toMatchObject({
    days: -1,
    startTime: '09:30',
    booked: 'keep',
  });
});

it('seats are a number above nought', () => {
  expect(changeOf('capacity', slots, { ...unchanged, seats: '' })).toBeUndefined();
  expect(changeOf('capacity', slots, { ...unchanged, seats: 3 })).toMatchObject({ maxCandidates: 3 });
});

it('this and the following of a series are named by the series and where it begins', () => {
  const slot = { id: 'a', seriesId: 's', startsAt: '2026-11-24T09:00:00.000Z' } as Slot;
  expect(changeOf('close', [slot], { ...unchanged, scope: 'following' })).toEqual({
    action: 'close',
    seriesId: 's',
    from: '2026-11-24T09:00:00.000Z',
  });
  expect(changeOf('close', [slot], unchanged)).toEqual({ action: 'close', slotIds: ['a'] });
  expect(changeOf('close', slots, { ...unchanged, scope: 'following' })).toMatchObject({
    slotIds: ['a', 'b'],
  });
});

it('counts the interviews one decides about', () => {
  const rows = [
    { bookings: [{ effect: 'kept' }, { effect: 'kept-not-yours' }] },
    { bookings: [{ effect: 'asked' }] },
  ] as SlotChangeRow[];
  expect(bookedCount(rows)).toBe(2);
});
