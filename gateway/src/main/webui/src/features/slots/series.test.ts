import { expect, it } from 'vitest';
import { lastDay, requestOf, type SeriesValues } from './series';

const values: SeriesValues = {
  interviewerIds: ['a'],
  daysOfWeek: ['FRIDAY', 'MONDAY'],
  from: '2026-11-23',
  until: '2026-12-18',
  time: '10:00',
  minutes: '45',
  everyWeeks: '2',
  zone: 'Europe/Berlin',
  maxCandidates: '',
};

it('asks for local days and a local time, days in the order of the week', () => {
  expect(requestOf(values)).toEqual({
    interviewerIds: ['a'],
    zone: 'Europe/Berlin',
    from: '2026-11-23',
    until: '2026-12-18',
    daysOfWeek: ['MONDAY', 'FRIDAY'],
    startTime: '10:00',
    duration: 'PT45M',
    everyWeeks: 2,
    maxCandidates: 1,
  });
});

it('asks for nothing while something is missing or the end lies before the start', () => {
  expect(requestOf({ ...values, interviewerIds: [] })).toBeUndefined();
  expect(requestOf({ ...values, daysOfWeek: [] })).toBeUndefined();
  expect(requestOf({ ...values, time: '' })).toBeUndefined();
  expect(requestOf({ ...values, until: null })).toBeUndefined();
  expect(requestOf({ ...values, until: '2026-11-22' })).toBeUndefined();
});

it('a series lasts a year at most', () => {
  expect(lastDay('2026-11-23')).toBe('2027-11-22');
});
