import { QueryClient } from '@tanstack/react-query';
import { expect, it, vi } from 'vitest';
import { isTouched, Refresh } from './liveUpdates';

const event = (id: string) => ({ seq: 1, topic: 'interviews', type: 'InterviewScheduled', id, at: '' });

it('touches lists, calendars and the own page of what changed, and nothing else', () => {
  const ids = new Set(['a']);
  expect(isTouched(['interviews', 'dashboard', 'Asia/Kolkata'], ids)).toBe(true);
  expect(isTouched(['interview', 'a', 'log'], ids)).toBe(true);
  expect(isTouched(['interview', 'b'], ids)).toBe(false);
  expect(isTouched(['busy', [], '', ''], ids)).toBe(true);
  expect(isTouched(['invites', { extensionRequested: true }], ids)).toBe(true);
  expect(isTouched(['session'], ids)).toBe(false);
  expect(isTouched(['jobs', {}], ids)).toBe(false);
});

it('fetches notifications when one came, and no interview', () => {
  vi.useFakeTimers();
  const queries = new QueryClient();
  queries.setQueryData(['inbox', 'summary'], {});
  queries.setQueryData(['interviews', 'dashboard'], {});
  const refresh = new Refresh(queries);
  refresh.changed({ ...event('n'), topic: 'notifications', type: 'notification-added' });
  vi.advanceTimersByTime(1_000);
  expect(queries.getQueryState(['inbox', 'summary'])?.isInvalidated).toBe(true);
  expect(queries.getQueryState(['interviews', 'dashboard'])?.isInvalidated).toBe(false);
  refresh.stop();
  vi.useRealTimers();
});

it('fetches what rings, and the directory, when an invitation changes', () => {
  vi.useFakeTimers();
  const queries = new QueryClient();
  const rings = [
    ['live-invitations', 'open'],
    ['live-invitation', 'i'],
    ['partners', {}],
  ];
  rings.forEach((each) => queries.setQueryData(each, {}));
  const refresh = new Refresh(queries);
  refresh.changed({ ...event('i'), topic: 'invitations', type: 'interview-invitation-received' });
  vi.advanceTimersByTime(1_000);
  expect(rings.every((each) => queries.getQueryState(each)?.isInvalidated)).toBe(true);
  refresh.stop();
  vi.useRealTimers();
});

it('fetches once what changes many times at once', () => {
  vi.useFakeTimers();
  const queries = new QueryClient();
  const invalidate = vi.spyOn(queries, 'invalidateQueries').mockResolvedValue();
  const refresh = new Refresh(queries);
  for (let i = 0; i < 100; i++) refresh.changed(event(`i${i}`));
  vi.advanceTimersByTime(1_000);
  expect(invalidate).toHaveBeenCalledTimes(1);
  refresh.changed(event('later'));
  refresh.stop();
  vi.advanceTimersByTime(1_000);
  expect(invalidate).toHaveBeenCalledTimes(1);
  vi.useRealTimers();
});
