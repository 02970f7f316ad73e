import { expect, it } from 'vitest';
import { locate, positionOf, totalOf } from './timeline';

const parts = [10, 5, 20];

it('finds a moment of the whole in one of its parts, and back', () => {
  expect(locate(parts, 0)).toEqual({ index: 0, at: 0 });
  expect(locate(parts, 10)).toEqual({ index: 1, at: 0 });
  expect(locate(parts, 16)).toEqual({ index: 2, at: 1 });
  expect(positionOf(parts, 2, 1)).toBe(16);
});

it('stays within the whole', () => {
  expect(locate(parts, -3)).toEqual({ index: 0, at: 0 });
  expect(locate(parts, 99)).toEqual({ index: 2, at: 20 });
  expect(locate([], 3)).toEqual({ index: 0, at: 0 });
  expect(totalOf(parts)).toBe(35);
});
