import { describe, expect, it } from 'vitest';
import type { Interview, Slot } from '@/api/types';
import { dayParts, entriesOf, weekStart } from './entries';

const parts = (startsAt: string, endsAt: string, zone: string) =>
  dayParts({ key: 'k', startsAt, endsAt }, zone).map(({ start, end }) => [start, end]);

describe('an entry in the calendar', () => {
  it('stands at the time of the wall clock, a quarter off too', () => {
    expect(parts('2026-06-01T03:15:00Z', '2026-06-01T04:00:00Z', 'Asia/Kathmandu')).toEqual([
      ['2026-06-01 09:00:00', '2026-06-01 09:45:00'],
    ]);
  });

  it('is cut at midnight of the zone', () => {
    expect(parts('2026-06-01T21:30:00Z', '2026-06-01T22:30:00Z', 'Europe/Berlin')).toEqual([
      ['2026-06-01 23:30:00', '2026-06-01 23:59:00'],
      ['2026-06-02 00:00:00', '2026-06-02 00:30:00'],
    ]);
  });

  it('that ends at midnight does not reach into the next day', () => {
    expect(parts('2026-06-01T20:00:00Z', '2026-06-01T22:00:00Z', 'Europe/Berlin')).toEqual([
      ['2026-06-01 22:00:00', '2026-06-01 23:59:00'],
    ]);
  });

  it('never ends before it starts where the clocks go back', () => {
    expect(parts('2026-10-25T00:30:00Z', '2026-10-25T01:15:00Z', 'Europe/Berlin')).toEqual([
      ['2026-10-25 02:30:00', '2026-10-25 02:45:00'],
    ]);
  });
});

it('a slot whose seats are all in sight as interviews is not shown beside them', () => {
  const span = { startsAt: '2026-11-24T10:00:00Z', endsAt: '2026-11-24T11:00:00Z' };
  const slot = { ...span, id: 's', maxCandidates: 2, currentBookings: 2 } as Slot;
  const seat = (id: string) => ({ ...span, id, slotId: 's', status: 'SCHEDULED', mode: 'LIVE' }) as Interview;
  const kinds = (...interviews: Interview[]) => entriesOf(interviews, [slot], []).map(({ kind }) => kind);
  expect(kinds(seat('a'), seat('b'))).toEqual(['interview', 'interview']);
  expect(kinds(seat('a'))).toEqual(['slot', 'interview']);
  expect(kinds()).toEqual(['slot']);
});

it('weeks begin on Monday', () => {
  expect(weekStart('2026-11-23')).toBe('2026-11-23');
  expect(weekStart('2026-11-29')).toBe('2026-11-23');
  expect(weekStart('2026-11-22')).toBe('2026-11-16');
});
