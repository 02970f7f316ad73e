import { expect, it } from 'vitest';
import { after, hoursOf } from './hours';

const limits = { presets: [], fewest: 1, most: 720 };

it('takes whole hours within its limits and nothing else', () => {
  const take = (entered: number | string) => hoursOf(entered, limits);
  expect([1, 48, 720, '72'].map(take)).toEqual([1, 48, 720, 72]);
  expect([0, 721, -1, 1.5, '', ' ', 'two days'].map(take)).toEqual(Array(7).fill(undefined));
});

it('says until when', () => {
  expect(after(new Date('2026-11-24T10:00:00.000Z'), 48)).toBe('2026-11-26T10:00:00.000Z');
});
