import { expect, it } from 'vitest';
import type { Slot } from '@/api/types';
import { resolve, timeOf, type When } from './when';

const slot: Slot = {
  id: 's1',
  interviewers: [],
  startsAt: '2026-11-24T10:00:00.000Z',
  endsAt: '2026-11-24T10:45:00.000Z',
  zone: 'Europe/Berlin',
  maxCandidates: 1,
  currentBookings: 0,
  held: 0,
  free: 1,
  waiting: 0,
  version: 0,
  status: 'open',
};
const time: When = { kind: 'time', day: '2026-11-24', time: '15:30', minutes: 45, zone: 'Asia/Kolkata' };

it('a free time becomes a half-open range of instants in its zone', () => {
  expect(resolve(time)).toEqual({
    startsAt: '2026-11-24T10:00:00.000Z',
    endsAt: '2026-11-24T10:45:00.000Z',
    zone: 'Asia/Kolkata',
  });
});

it('a time that the clocks leap over is not accepted', () => {
  expect(resolve({ ...time, day: '2026-03-29', time: '02:30', zone: 'Europe/Berlin' })).toBe('no-such-time');
});

it('a slot is sent as the slot alone: its times are the server’s', () => {
  const resolved = resolve({ kind: 'slot', slot });
  expect(resolved).toMatchObject({ slotId: 's1', startsAt: slot.startsAt });
  expect(typeof resolved === 'object' && timeOf(resolved)).toEqual({ slotId: 's1' });
});

it('an interview may be left without a time', () => {
  expect(resolve({ kind: 'later' })).toBe('later');
});

it('a free time stands as it was chosen, in the zone it was chosen in', () => {
  const chosen = { startsAt: slot.startsAt, endsAt: slot.endsAt, zone: 'Asia/Kolkata' };
  expect(resolve({ kind: 'free', minutes: 45 })).toBe('incomplete');
  expect(resolve({ kind: 'free', minutes: 45, chosen })).toEqual(chosen);
});
