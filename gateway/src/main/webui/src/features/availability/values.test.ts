import { describe, expect, it } from 'vitest';
import type { Availability } from '@/api/workingHours';
import { minutesOf, problemOf, requestOf, usualWeek, valuesOf } from './values';

const availability: Availability = {
  personId: 'p',
  zone: 'Asia/Kathmandu',
  weekly: [
    { dayOfWeek: 'MONDAY', from: '09:00', to: '12:00' },
    { dayOfWeek: 'MONDAY', from: '22:00', to: '24:00' },
  ],
  overrides: [
    { date: '2026-12-24', off: true },
    { date: '2026-12-23', from: '10:00', to: '11:00' },
  ],
  bufferBefore: 'PT10M',
  bufferAfter: 'PT1H5M',
  dailyCap: 4,
  version: 3,
};

describe('working hours', () => {
  it('begin with the usual ones where nothing is set, and are saved as shown', () => {
    const usual = [{ dayOfWeek: 'MONDAY' as const, from: '09:00', to: '17:00' }];
    const values = valuesOf({ ...availability, weekly: [], version: 0, usual });
    expect(values.restricted).toBe(true);
    expect(requestOf(values, 0).weekly).toEqual(usual);
    expect(valuesOf({ ...availability, weekly: [] }).restricted).toBe(false);
  });

  it('survive being shown and saved', () => {
    expect(requestOf(valuesOf(availability), 3)).toEqual({
      zone: 'Asia/Kathmandu',
      weekly: availability.weekly,
      overrides: availability.overrides,
      bufferBefore: 'PT10M',
      bufferAfter: 'PT65M',
      dailyCap: 4,
      weeklyCap: undefined,
      version: 3,
    });
  });

  it('are any time when they do not restrict', () => {
    const values = { ...valuesOf(availability), restricted: false };
    expect(requestOf(values, 3).weekly).toEqual([]);
    expect(usualWeek().SATURDAY).toEqual([]);
  });

  it('end at midnight when they say 00:00', () => {
    const values = {
      ...valuesOf(availability),
      days: { ...usualWeek(), MONDAY: [{ from: '20:00', to: '00:00' }] },
    };
    expect(requestOf(values, 3).weekly?.[0]).toEqual({ dayOfWeek: 'MONDAY', from: '20:00', to: '24:00' });
  });

  it('say what is wrong with them', () => {
    expect(problemOf([{ from: '', to: '10:00' }], 0)).toBe('badTime');
    expect(problemOf([{ from: '10:00', to: '10:00' }], 0)).toBe('order');
    const rows = [
      { from: '09:00', to: '12:00' },
      { from: '11:59', to: '13:00' },
    ];
    expect(problemOf(rows, 1)).toBe('overlap');
    expect(
      problemOf(
        [
          { from: '09:00', to: '12:00' },
          { from: '12:00', to: '00:00' },
        ],
        1,
      ),
    ).toBeUndefined();
  });
});

it('durations are minutes', () => {
  expect([minutesOf('PT0S'), minutesOf('PT45M'), minutesOf('PT2H')]).toEqual([0, 45, 120]);
});
