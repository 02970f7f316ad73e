import { afterEach, expect, it } from 'vitest';
import { hearServerClock, serverNow } from './serverClock';

afterEach(() => hearServerClock(new Date().toISOString()));

it('follows the server where the own clock is wrong', () => {
  hearServerClock('2030-01-01T12:00:00.000Z');
  expect(Math.abs(serverNow().getTime() - Date.parse('2030-01-01T12:00:00.000Z'))).toBeLessThan(1_000);
});

it('keeps what it knows when an answer names no time', () => {
  hearServerClock('2030-01-01T12:00:00.000Z');
  hearServerClock('nonsense');
  expect(serverNow().getUTCFullYear()).toBe(2030);
});
