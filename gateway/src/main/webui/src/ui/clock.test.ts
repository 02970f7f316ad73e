import { expect, it } from 'vitest';
import { parseClock } from './clock';

it.each([
  ['15:30', '15:30'],
  ['1530', '15:30'],
  ['930', '09:30'],
  ['9', '09:00'],
  ['9.05', '09:05'],
  ['3:30 pm', '15:30'],
  ['12 am', '00:00'],
  ['12:15pm', '12:15'],
])('%s is %s', (typed, time) => expect(parseClock(typed)).toBe(time));

it.each(['', '25:00', '12:60', '13 pm', 'noon', '15:3'])('“%s” is no time', (typed) =>
  expect(parseClock(typed)).toBeUndefined(),
);
