import type { TFunction } from 'i18next';
import { expect, it } from 'vitest';
import type { AuditEntry } from '@/api/types';
import type { Words } from '@/ui/audit';
import { changesOf } from './changes';

const words: Words = {
  t: ((key: string) => key) as unknown as TFunction,
  time: (at) => `at ${at}`,
  person: (id) => ({ a: 'Ann', b: 'Bea' })[id] ?? 'somebody',
};
const entry = (oldValues?: Record<string, unknown>, newValues?: Record<string, unknown>) =>
  ({ id: '1', at: '2026-11-24T10:00:00.000Z', action: 'X', oldValues, newValues }) as AuditEntry;

it('reads old and new of everything a person may ask about', () => {
  const changes = changesOf(
    entry(
      { status: 'SCHEDULED', startsAt: '1', interviewerIds: ['a'], place: 'Pune' },
      { status: 'CANCELLED', startsAt: '2', interviewerIds: ['a', 'b'] },
    ),
    words,
  );
  expect(changes).toEqual([
    { field: 'status', before: 'ui.status.SCHEDULED', after: 'ui.status.CANCELLED' },
    { field: 'startsAt', before: 'at 1', after: 'at 2' },
    { field: 'place', before: 'Pune' },
    { field: 'interviewerIds', before: 'Ann', after: 'Ann, Bea' },
  ]);
});

it('a moved seat is told by its time, a seat given back as such', () => {
  expect(
    changesOf(entry({ slotId: 's', startsAt: '1' }, { slotId: 'u', startsAt: '2' }), words),
  ).toHaveLength(1);
  expect(changesOf(entry({ slotId: 's' }, {}), words)).toEqual([
    { field: 'slotId', before: 'interviews.value.slot' },
  ]);
});

it('the first entry names what was agreed and nothing that every interview has', () => {
  const changes = changesOf(
    entry(undefined, { status: 'PENDING', zone: 'UTC', linkVersion: 1, onlineEnabled: true }),
    words,
  );
  expect(changes.map(({ field }) => field)).toEqual(['status', 'zone']);
});

it('an unknown person stays somebody, and nobody is said as nobody', () => {
  expect(changesOf(entry({ interviewerIds: ['x'] }, { interviewerIds: [] }), words)).toEqual([
    { field: 'interviewerIds', before: 'somebody', after: 'interviews.value.nobody' },
  ]);
});
