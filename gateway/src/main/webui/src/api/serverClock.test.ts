import { afterEach, expect, it, vi } from 'vitest';
import { hearServerClock, onClockLeap, serverNow } from './serverClock';

afterEach(() => hearServerClock(new Date().toISOString()));

it('follows the server where the own clock is wrong', () => {
  hearServerClock('2030-01-01T12:00:00.000Z');
  expect(Math.abs(serverNow().getTime() - Date.parse('2030-01-01T12:00:00.000Z'))).toBeLessThan(1_000);
});

it('says when the time turns out to be another one, not when it only trembles', () => {
  const leapt = vi.fn();
  const stop = onClockLeap(leapt);
  hearServerClock('2030-01-01T12:00:00.000Z', 0);
  hearServerClock('2030-01-01T12:00:00.500Z', 0);
  expect(leapt).toHaveBeenCalledTimes(1);
  stop();
  hearServerClock('2031-01-01T12:00:00.000Z', 0);
  expect(leapt).toHaveBeenCalledTimes(1);
});

it('keeps what it knows when an answer names no time', () => {
  hearServerClock('2030-01-01T12:00:00.000Z');
  hearServerClock('nonsense');
  hearServerClock(null);
  expect(serverNow().getUTCFullYear()).toBe(2030);
});
