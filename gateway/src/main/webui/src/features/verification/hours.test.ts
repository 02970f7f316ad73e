import { expect, it } from 'vitest';
import { after, hoursOf } from './hours';

it('takes 1 to 720 whole hours and nothing else', () => {
  expect([1, 48, 720, '72'].map(hoursOf)).toEqual([1, 48, 720, 72]);
  expect([0, 721, -1, 1.5, '', ' ', 'two days'].map(hoursOf)).toEqual(Array(7).fill(undefined));
});

it('says until when', () => {
  expect(after(new Date('2026-11-24T10:00:00.000Z'), 48)).toBe('2026-11-26T10:00:00.000Z');
});
