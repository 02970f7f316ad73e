import { expect, it } from 'vitest';
import { Problem } from '@/api/problem';
import { pauseAfter, verdictOf } from './verdict';

const verdict = (status: number, code: string, more: object = {}) =>
  verdictOf(new Problem(status, { code, ...more }));

it('tries again what a better network, a new link or a server that is back mends', () => {
  expect(verdict(0, 'network')).toEqual({ kind: 'again', trouble: 'offline' });
  expect(verdict(503, 'overloaded')).toEqual({ kind: 'again', trouble: 'server' });
  expect(verdict(429, 'rate-limited')).toEqual({ kind: 'again', trouble: 'server' });
  expect(verdict(401, 'unauthorized')).toEqual({ kind: 'again', trouble: 'signed-out' });
  expect(verdict(422, 'digest-differs')).toEqual({ kind: 'again', trouble: 'server' });
});

it('knows what the server lacks, what it has, and what it will never take', () => {
  expect(verdict(409, 'chunks-missing', { missing: [4, 7] })).toEqual({ kind: 'missing', numbers: [4, 7] });
  expect(verdict(409, 'recording-complete')).toEqual({ kind: 'complete' });
  expect(verdict(409, 'deadline-passed')).toEqual({ kind: 'refused', code: 'deadline-passed' });
});

it('waits longer each time, up to half a minute, or as long as the server says', () => {
  expect([1, 2, 3, 9].map((failures) => pauseAfter(failures))).toEqual([1_000, 2_000, 4_000, 30_000]);
  expect(pauseAfter(9, 5)).toBe(5_000);
});
