import { expect, it } from 'vitest';
import { minutesOf } from './notice';
import { resolveWindow, type SelfPacedWindow } from './window';

const window: SelfPacedWindow = {
  opensDay: '2026-11-24',
  opensTime: '09:00',
  day: '2026-11-24',
  time: '18:00',
  zone: 'Europe/Berlin',
};

it('opens and ends at the clock of its zone', () => {
  expect(resolveWindow(window)).toEqual({
    opensAt: '2026-11-24T08:00:00.000Z',
    deadline: '2026-11-24T17:00:00.000Z',
    zone: 'Europe/Berlin',
  });
});

it('without an opening it may be begun at once', () => {
  expect(resolveWindow({ ...window, opensDay: null })).not.toHaveProperty('opensAt');
});

it('has to end after it opens', () => {
  expect(resolveWindow({ ...window, time: '09:00' })).toBe('backwards');
  expect(resolveWindow({ ...window, time: '09:01' })).toHaveProperty('deadline');
});

it('a time that does not exist is said as such', () => {
  expect(resolveWindow({ ...window, opensDay: null, day: '2026-03-29', time: '02:30' })).toBe('no-such-time');
  expect(resolveWindow({ ...window, day: null })).toBe('incomplete');
});

it('reads durations of days, hours and minutes', () => {
  expect(['PT2H', 'P1D', 'PT1H30M', 'PT0S'].map(minutesOf)).toEqual([120, 1440, 90, 0]);
  expect(minutesOf(undefined)).toBeUndefined();
});
