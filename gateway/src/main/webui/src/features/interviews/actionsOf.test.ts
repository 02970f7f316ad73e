import { expect, it } from 'vitest';
import type { Interview } from '@/api/types';
import { actionsOf } from './actionsOf';

const now = new Date('2026-11-24T10:00:00.000Z');
const minutes = (n: number) => new Date(now.getTime() + n * 60_000).toISOString();
const anInterview = (changes: Partial<Interview> = {}) =>
  ({
    id: '1',
    ownerId: 'owner',
    type: 'ONLINE',
    mode: 'LIVE',
    status: 'SCHEDULED',
    interviewers: [{ id: 'ina', name: 'Ina' }],
    startsAt: minutes(60),
    endsAt: minutes(120),
    ...changes,
  }) as Interview;
const owner = { id: 'owner', admin: false };
const ina = { id: 'ina', admin: false };
const named = (actions: object) =>
  Object.entries(actions)
    .filter(([, may]) => may)
    .map(([name]) => name);

it('the owner moves, cancels and replaces; the interviewer declines', () => {
  expect(named(actionsOf(anInterview(), owner, now))).toEqual([
    'mine',
    'move',
    'cancel',
    'replace',
    'video',
    'join',
  ]);
  expect(named(actionsOf(anInterview(), ina, now))).toEqual(['decline', 'join']);
});

it('the video service of a live online interview may change until it is settled', () => {
  const may = (changes: Partial<Interview>) => actionsOf(anInterview(changes), owner, now).video;
  expect(may({ status: 'PENDING' })).toBe(true);
  expect(may({ status: 'IN_PROGRESS' })).toBe(true);
  expect(may({ status: 'COMPLETED' })).toBe(false);
  expect(may({ type: 'OFFLINE' })).toBe(false);
  expect(may({ mode: 'SELF_PACED' })).toBe(false);
});

it('who has declined cannot decline again', () => {
  const interview = anInterview({ interviewers: [{ id: 'ina', name: 'Ina', declined: true }] });
  expect(actionsOf(interview, ina, now).decline).toBe(false);
});

it('an admin acts on everything, a stranger on nothing but the way in', () => {
  expect(actionsOf(anInterview(), { id: 'x', admin: true }, now).move).toBe(true);
  expect(named(actionsOf(anInterview(), { id: 'x', admin: false }, now))).toEqual(['join']);
});

it('an outcome is corrected once there is one, or recorded on site from the start on', () => {
  expect(actionsOf(anInterview(), owner, now).outcome).toBe(false);
  expect(actionsOf(anInterview({ status: 'NO_SHOW' }), owner, now).outcome).toBe(true);
  const onSite = anInterview({ type: 'OFFLINE', startsAt: minutes(0) });
  expect(actionsOf(onSite, owner, now).outcome).toBe(true);
  expect(actionsOf({ ...onSite, startsAt: minutes(1) }, owner, now).outcome).toBe(false);
});

it('only a live interview without a time is left to the candidate', () => {
  expect(actionsOf(anInterview({ status: 'PENDING' }), owner, now).ask).toBe(true);
  expect(actionsOf(anInterview({ status: 'PENDING', mode: 'SELF_PACED' }), owner, now).ask).toBe(false);
});

it('nothing is changed about what is cancelled; its owner can schedule it again', () => {
  expect(named(actionsOf(anInterview({ status: 'CANCELLED' }), owner, now))).toEqual(['mine', 'again']);
  expect(named(actionsOf(anInterview({ status: 'CANCELLED' }), ina, now))).toEqual([]);
});

it('a self-paced interview gets more days while it runs, and for a month when it was not finished', () => {
  const alone = anInterview({ mode: 'SELF_PACED', interviewers: [] });
  const extend = (changes: Partial<Interview>) => actionsOf({ ...alone, ...changes }, owner, now).extend;
  expect(extend({})).toBe(false);
  expect(extend({ status: 'IN_PROGRESS' })).toBe(true);
  expect(extend({ status: 'COMPLETED' })).toBe(false);
  expect(extend({ status: 'COMPLETED', partial: true })).toBe(true);
  const month = 30 * 24 * 60;
  expect(extend({ status: 'COMPLETED', partial: true, endsAt: minutes(1 - month) })).toBe(true);
  expect(extend({ status: 'COMPLETED', partial: true, endsAt: minutes(-month) })).toBe(false);
  expect(actionsOf({ ...alone, status: 'IN_PROGRESS' }, ina, now).extend).toBe(false);
});
