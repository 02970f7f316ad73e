import { describe, expect, it } from 'vitest';
import { dayParts, weekStart } from './entries';

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

it('weeks begin on Monday', () => {
  expect(weekStart('2026-11-23')).toBe('2026-11-23');
  expect(weekStart('2026-11-29')).toBe('2026-11-23');
  expect(weekStart('2026-11-22')).toBe('2026-11-16');
});
