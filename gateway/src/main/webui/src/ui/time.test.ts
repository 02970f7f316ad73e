import { describe, expect, it } from 'vitest';
import { i18n } from '@/app/i18n';
import {
  absoluteText,
  addDays,
  dayKey,
  durationText,
  instantOf,
  namedText,
  otherZoneText,
  rangeText,
  relativeText,
  sameWallClock,
  startOfDay,
  zoneName,
} from './time';

const now = new Date('2026-11-24T08:00:00.000Z');
const at = (text: string) => new Date(text);
const relative = (text: string, zone = 'Asia/Kolkata') => relativeText(at(text), now, zone, i18n.t);

describe('an absolute time', () => {
  it('names day, clock and zone', () => {
    expect(absoluteText(at('2026-11-24T10:00:00Z'), 'Asia/Kolkata', now)).toBe('Tue 24 Nov, 15:30 IST');
    expect(absoluteText(at('2026-11-24T10:00:00Z'), 'Europe/Berlin', now)).toBe('Tue 24 Nov, 11:00 CET');
    expect(absoluteText(at('2026-11-24T10:00:00Z'), 'America/New_York', now)).toBe('Tue 24 Nov, 05:00 EST');
  });

  it('names the year when it is another one', () => {
    expect(absoluteText(at('2027-01-04T10:00:00Z'), 'UTC', now)).toBe('Mon 4 Jan 2027, 10:00 UTC');
  });

  it('falls back to the name of the zone where English has none for its time', () => {
    expect(zoneName(now, 'Asia/Kathmandu')).toBe('Asia/Kathmandu');
    expect(zoneName(now, 'Asia/Tokyo')).toBe('Asia/Tokyo');
    expect(zoneName(now, 'America/Sao_Paulo')).toBe('America/Sao_Paulo');
  });

  it('shows midnight as 00:00', () => {
    expect(rangeText(at('2026-11-24T00:00:00Z'), at('2026-11-24T01:00:00Z'), 'UTC')).toBe('00:00–01:00 UTC');
  });
});

describe('a span across a clock change', () => {
  it.each([
    ['gap', 'Europe/Berlin', '2026-03-29T00:30:00Z', '2026-03-29T01:15:00Z', '01:30 CET–03:15 CEST'],
    ['overlap', 'Europe/Berlin', '2026-10-25T00:30:00Z', '2026-10-25T01:15:00Z', '02:30 CEST–02:15 CET'],
    ['gap', 'America/New_York', '2026-03-08T06:30:00Z', '2026-03-08T07:15:00Z', '01:30 EST–03:15 EDT'],
    [
      'half an hour ahead',
      'Australia/Lord_Howe',
      '2026-10-03T15:15:00Z',
      '2026-10-03T16:00:00Z',
      '01:45 LHST–03:00 LHDT',
    ],
    [
      'half an hour back',
      'Australia/Lord_Howe',
      '2026-04-04T14:45:00Z',
      '2026-04-04T15:30:00Z',
      '01:45 LHDT–02:00 LHST',
    ],
  ])('names the offset of each end (%s in %s)', (_, zone, from, to, text) => {
    expect(rangeText(at(from), at(to), zone)).toBe(text);
  });

  it('names it once when the change is over before', () => {
    expect(rangeText(at('2026-03-29T01:00:00Z'), at('2026-03-29T01:45:00Z'), 'Europe/Berlin')).toBe(
      '03:00–03:45 CEST',
    );
  });
});

describe('a time beside one of another zone', () => {
  it('names its zone in full, and its day where that differs', () => {
    const [from, to] = [at('2026-11-24T20:00:00Z'), at('2026-11-24T20:45:00Z')];
    expect(otherZoneText(from, to, 'UTC', 'Europe/Berlin', now)).toBe('21:00–21:45 Europe/Berlin');
    expect(otherZoneText(from, undefined, 'UTC', 'Asia/Tokyo', now)).toBe('Wed 25 Nov, 05:00 Asia/Tokyo');
  });

  it('keeps the offsets of a span across a clock change', () => {
    expect(namedText(at('2026-03-29T00:30:00Z'), at('2026-03-29T01:15:00Z'), 'Europe/Berlin')).toBe(
      '01:30 CET–03:15 CEST (Europe/Berlin)',
    );
  });
});

describe('a relative time', () => {
  it.each([
    ['2026-11-24T08:00:20Z', 'now'],
    ['2026-11-24T08:05:00Z', 'in 5 min'],
    ['2026-11-24T07:45:00Z', '15 min ago'],
    ['2026-11-24T09:30:00Z', 'in 1 h 30 min'],
    ['2026-11-24T10:00:00Z', 'in 2 h'],
    ['2026-11-24T05:00:00Z', '3 h ago'],
    ['2026-11-25T10:00:00Z', 'tomorrow'],
    ['2026-11-23T08:00:00Z', 'yesterday'],
    ['2026-11-27T08:00:00Z', 'in 3 days'],
    ['2026-11-14T08:00:00Z', '10 days ago'],
  ])('%s is %s', (instant, text) => expect(relative(instant)).toBe(text));

  it('counts days of the viewer, not of UTC', () => {
    expect(relative('2026-11-24T19:30:00Z', 'Asia/Kolkata')).toBe('tomorrow');
    expect(relative('2026-11-24T19:30:00Z', 'Europe/Berlin')).toBe('in 11 h');
  });
});

describe('a wall clock time', () => {
  it('becomes the instant of its zone', () => {
    expect(instantOf('2026-11-24', '15:30', 'Asia/Kolkata')?.toISOString()).toBe('2026-11-24T10:00:00.000Z');
    expect(instantOf('2026-07-01', '09:00', 'Europe/Berlin')?.toISOString()).toBe('2026-07-01T07:00:00.000Z');
  });

  it('is the earlier one when the clocks show it twice', () => {
    expect(instantOf('2026-10-25', '02:30', 'Europe/Berlin')?.toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });

  it('does not exist when the clocks leap over it', () => {
    expect(instantOf('2026-03-29', '02:30', 'Europe/Berlin')).toBeUndefined();
  });

  it('survives a day without midnight', () => {
    expect(startOfDay('2026-03-08', 'America/Havana').toISOString()).toBe('2026-03-08T05:00:00.000Z');
  });
});

it('knows the calendar day of a zone', () => {
  expect(dayKey(at('2026-11-24T20:00:00Z'), 'Asia/Kolkata')).toBe('2026-11-25');
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
});

it('sees when two zones show the same clock', () => {
  expect(sameWallClock(now, 'Europe/Berlin', 'Europe/Paris')).toBe(true);
  expect(sameWallClock(now, 'Europe/Berlin', 'Europe/London')).toBe(false);
});

it('says how long something takes', () => {
  expect(durationText(now, at('2026-11-24T08:45:00Z'), i18n.t)).toBe('45 min');
  expect(durationText(now, at('2026-11-24T09:30:00Z'), i18n.t)).toBe('1 h 30 min');
  expect(durationText(now, at('2026-11-24T10:00:00Z'), i18n.t)).toBe('2 h');
});
