import { expect, it } from 'vitest';
import type { Interview, Slot } from '@/api/types';
import { dropOf, mayDrag, type Drop } from './drag';
import type { Entry } from './entries';

const now = new Date('2026-11-20T00:00:00Z');
const span = { key: 'k', startsAt: '2026-11-24T10:00:00.000Z', endsAt: '2026-11-24T10:45:00.000Z' };
const interview = (more: object = {}): Entry & { kind: 'interview' } => ({
  ...span,
  kind: 'interview',
  interview: { id: 'i', status: 'SCHEDULED', ownerId: 'me' } as Interview,
  ...more,
});
const slot = (more: object = {}): Entry => ({
  ...span,
  kind: 'slot',
  slot: {
    id: 's',
    status: 'open',
    currentBookings: 0,
    interviewers: [{ id: 'you', name: '' }],
    ...more,
  } as Slot,
});
const me = { id: 'me', admin: false, recruits: true };
const may = (entry: Entry, viewer = me) => mayDrag(entry, viewer, now, 'Europe/Berlin');

it('one drags what is ahead and one’s own', () => {
  expect(may(interview())).toBe(true);
  expect(may(interview(), { ...me, id: 'other' })).toBe(false);
  expect(may(interview(), { ...me, id: 'other', admin: true })).toBe(true);
  expect(may(interview({ interview: { status: 'COMPLETED', ownerId: 'me' } }))).toBe(false);
  expect(mayDrag(interview(), me, new Date(span.startsAt), 'Europe/Berlin')).toBe(false);
  expect(may({ ...span, kind: 'busy' })).toBe(false);
});

it('what reaches over midnight stays where it is', () => {
  expect(mayDrag(interview(), me, now, 'Pacific/Auckland')).toBe(true);
  expect(may(interview({ startsAt: '2026-11-24T22:30:00Z', endsAt: '2026-11-24T23:30:00Z' }))).toBe(false);
  expect(may(interview({ startsAt: '2026-11-24T22:00:00Z', endsAt: '2026-11-24T23:00:00Z' }))).toBe(true);
});

it('a slot with bookings or of others is not dragged', () => {
  expect(may(slot())).toBe(true);
  expect(may(slot({ currentBookings: 1 }))).toBe(false);
  expect(may(slot({ status: 'cancelled' }))).toBe(false);
  expect(may(slot(), { ...me, recruits: false })).toBe(false);
  expect(may(slot(), { id: 'you', admin: false, recruits: false })).toBe(true);
});

it('a dropped entry keeps its length on the clocks of the zone', () => {
  const entry: Drop['entry'] = interview();
  expect(dropOf(entry, '2026-11-25 15:30:00', 'Asia/Kolkata').to).toEqual({
    startsAt: '2026-11-25T10:00:00.000Z',
    endsAt: '2026-11-25T10:45:00.000Z',
  });
  expect(dropOf(entry, '2026-03-29 02:30:00', 'Europe/Berlin').to).toBeUndefined();
});
