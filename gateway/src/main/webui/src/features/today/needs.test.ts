import { expect, it } from 'vitest';
import type { Candidate, Interview } from '@/api/types';
import { needsOf } from './needs';

const now = new Date('2026-11-24T10:00:00.000Z');
const minutes = (n: number) => new Date(now.getTime() + n * 60_000).toISOString();
const anInterview = (changes: Partial<Interview>) =>
  ({
    id: '1',
    type: 'ONLINE',
    status: 'SCHEDULED',
    startsAt: minutes(5),
    endsAt: minutes(50),
    ...changes,
  }) as Interview;
const kinds = (...interviews: Interview[]) => needsOf(interviews, [], now).map(({ kind }) => kind);

it('a candidate alone in the room comes first', () => {
  const waiting = anInterview({ status: 'IN_PROGRESS', candidateJoinedAt: minutes(-1) });
  expect(kinds(anInterview({}), waiting, anInterview({ status: 'PENDING' }))).toEqual([
    'waiting',
    'soon',
    'noTime',
  ]);
});

it('a candidate who is absent after the start is a risk', () => {
  expect(kinds(anInterview({ startsAt: minutes(-3) }))).toEqual(['late']);
});

it('an interview of the afternoon does not need anybody yet', () => {
  expect(kinds(anInterview({ startsAt: minutes(120), endsAt: minutes(165) }))).toEqual([]);
});

it('an enabled candidate without an interview waits to be scheduled', () => {
  const match = { jobId: 'j', interviewEnabled: true };
  const candidate = { id: 'c', matches: [match, { ...match, interview: { id: '1' } }] } as Candidate;
  expect(needsOf([], [candidate], now)).toEqual([{ kind: 'ready', candidate, match }]);
});
