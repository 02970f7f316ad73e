import { expect, it } from 'vitest';
import { clockLeft, secondsOf } from './spans';

it('reads the durations of the server', () => {
  expect(secondsOf('PT30S')).toBe(30);
  expect(secondsOf('PT2M30S')).toBe(150);
  expect(secondsOf('PT1H0.5S')).toBe(3_600.5);
  expect(secondsOf('PT0S')).toBe(0);
});

it('counts down to zero and no further', () => {
  expect(clockLeft(125)).toBe('2:05');
  expect(clockLeft(0.2)).toBe('0:01');
  expect(clockLeft(-3)).toBe('0:00');
});
