import { expect, it } from 'vitest';
import { periodOf } from './period';

const sunday = new Date('2026-11-29T20:00:00.000Z');

it('a week runs from Monday to Monday of the viewer', () => {
  expect(periodOf('thisWeek', sunday, 'Europe/Berlin')).toEqual({
    from: '2026-11-22T23:00:00.000Z',
    to: '2026-11-29T23:00:00.000Z',
  });
  // It is Monday in Kolkata already.
  expect(periodOf('thisWeek', sunday, 'Asia/Kolkata').from).toBe('2026-11-29T18:30:00.000Z');
});

it('the last seven days include today', () => {
  expect(periodOf('last7', sunday, 'UTC')).toEqual({
    from: '2026-11-23T00:00:00.000Z',
    to: '2026-11-30T00:00:00.000Z',
  });
});

it('a range of days is whole on both ends, over a change of the clocks too', () => {
  expect(periodOf('custom', sunday, 'Europe/Berlin', { from: '2026-10-25', to: '2026-10-25' })).toEqual({
    from: '2026-10-24T22:00:00.000Z',
    to: '2026-10-25T23:00:00.000Z',
  });
  expect(periodOf('custom', sunday, 'UTC', { from: '2026-10-25' })).toEqual({
    from: '2026-10-25T00:00:00.000Z',
  });
});

it('without a period there is no range', () => {
  expect(periodOf('all', sunday, 'UTC')).toEqual({});
});
