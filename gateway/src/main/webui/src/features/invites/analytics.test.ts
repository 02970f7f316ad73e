import { expect, it } from 'vitest';
import type { InviteAnalytics } from '@/api/invites';
import { csvRows, durationOf, everyDay, periodOf, shareOf } from './analytics';

const t = ((key: string, { count }: { count?: number } = {}) =>
  count === undefined ? (key.split('.').at(-1) ?? '') : `${count} ${key.split('.').at(-1)}`) as never;

it('takes whole days of the zone, today included', () => {
  const late = new Date('2026-11-24T20:00:00Z');
  expect(periodOf(late, 'Asia/Kolkata', 7)).toEqual({ from: '2026-11-19', to: '2026-11-25' });
  expect(everyDay('2026-02-27', '2026-03-02')).toHaveLength(4);
});

it('shares and lengths are short', () => {
  expect([shareOf(1, 3), shareOf(0, 0), shareOf(3, 3)]).toEqual([33, 0, 100]);
  expect(durationOf(undefined, t)).toBe('–');
  expect([45, 170, 7_300, 400_000].map((seconds) => durationOf(seconds, t))).toEqual([
    '45 seconds',
    '3 minutes',
    '2 hours',
    '5 days',
  ]);
});

it('exports a row per day and a row per job', () => {
  const funnel = { issued: 4, delivered: 3, accepted: 2, expired: 1, completed: 0, medianSeconds: 90 };
  const data = {
    days: [{ day: '2026-11-24', funnel }],
    jobs: [{ jobTitle: 'Data Engineer', companyName: 'Acme', funnel }],
  } as unknown as InviteAnalytics;
  expect(csvRows(data, t)).toEqual([
    ['day', 'job', 'issued', 'delivered', 'accepted', 'expired', 'completed', 'medianSeconds'],
    ['2026-11-24', '', '4', '3', '2', '1', '0', '90'],
    ['', 'Data Engineer · Acme', '4', '3', '2', '1', '0', '90'],
  ]);
});
