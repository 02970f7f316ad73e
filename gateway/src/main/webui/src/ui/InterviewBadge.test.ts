import { expect, it } from 'vitest';
import { standingOf } from './InterviewBadge';

const startsAt = '2026-11-24T10:00:00.000Z';
const before = new Date('2026-11-24T09:54:00.000Z');
const joined = '2026-11-24T09:50:00.000Z';
const running = { status: 'IN_PROGRESS' as const, startsAt };

it('is not in progress before its start because somebody knocked', () => {
  expect(standingOf({ ...running, candidateJoinedAt: joined }, before)).toEqual({
    status: 'SCHEDULED',
    early: 'candidate',
  });
  expect(standingOf({ ...running, interviewerJoinedAt: joined }, before)).toEqual({
    status: 'SCHEDULED',
    early: 'interviewer',
  });
});

it('is in progress once both have come, and from its start on', () => {
  const both = { ...running, candidateJoinedAt: joined, interviewerJoinedAt: joined };
  expect(standingOf(both, before)).toEqual({ status: 'IN_PROGRESS' });
  expect(standingOf({ ...running, candidateJoinedAt: joined }, new Date(startsAt))).toEqual({
    status: 'IN_PROGRESS',
  });
});

it('leaves every other status alone', () => {
  expect(standingOf({ status: 'CANCELLED', startsAt, candidateJoinedAt: joined }, before)).toEqual({
    status: 'CANCELLED',
  });
});
