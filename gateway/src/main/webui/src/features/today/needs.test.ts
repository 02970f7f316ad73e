import { expect, it } from 'vitest';
import type { Attention, AttentionKind } from '@/api/dashboard';
import type { CaseRecord, CaseStats } from '@/api/cases';
import type { Candidate, Invite } from '@/api/types';
import { actionOf, caseNeedsOf, isPressing, needsOf } from './needs';

const attention = (kind: AttentionKind, type: 'ONLINE' | 'OFFLINE' = 'ONLINE') =>
  ({ kind, interview: { id: '1', type }, since: '2026-11-24T10:00:00.000Z' }) as Attention;

it('keeps the order of the server and puts who is ready to be scheduled last', () => {
  const match = { jobId: 'j', interviewEnabled: true };
  const candidate = { id: 'c', matches: [match, { ...match, interview: { id: '1' } }] } as Candidate;
  const needs = needsOf([attention('candidate-waiting'), attention('pending-too-long')], [candidate]);
  expect(needs.map(({ kind }) => kind)).toEqual(['candidate-waiting', 'pending-too-long', 'ready']);
});

it('puts candidates who ask for more time after what happens right now', () => {
  const invite = { id: 'i' } as Invite;
  const needs = needsOf([attention('pending-too-long'), attention('candidate-waiting')], [], [], [invite]);
  expect(needs.map(({ kind }) => kind)).toEqual(['candidate-waiting', 'more-time', 'pending-too-long']);
});

it('leads to the room while there is one to enter', () => {
  expect(actionOf(attention('candidate-waiting'), true)).toEqual(['/app/interviews/1/room', 'join']);
  expect(actionOf(attention('starts-soon', 'OFFLINE'), true)).toEqual(['/app/interviews/1', 'open']);
});

it('leads a recruiter straight to the dialog, an interviewer to the page', () => {
  expect(actionOf(attention('outcome-unconfirmed'), true)).toEqual([
    '/app/interviews/1?do=outcome',
    'confirm',
  ]);
  expect(actionOf(attention('outcome-unconfirmed'), false)).toEqual(['/app/interviews/1', 'open']);
  expect(actionOf(attention('scorecard-due'), false)).toEqual(['/app/interviews/1#scorecards', 'score']);
});

it('only what happens right now is pressing', () => {
  expect(isPressing(attention('candidate-absent'))).toBe(true);
  expect(isPressing(attention('pending-too-long'))).toBe(false);
});

it('cases come after what happens right now: who asks, then how many are stuck', () => {
  const stats = {
    counts: { candidate_expired: 12 },
    expired: { neverOpened: 7, startedNotFinished: 3 },
  } as unknown as CaseStats;
  const cases = caseNeedsOf(stats, [{ id: 'c' } as CaseRecord]);
  const needs = needsOf([attention('candidate-waiting'), attention('pending-too-long')], [], cases);
  expect(needs.map(({ kind }) => kind)).toEqual([
    'candidate-waiting',
    'fresh-link',
    'cases-expired',
    'pending-too-long',
  ]);
});

it('says nothing of cases while nobody is stuck', () => {
  const stats = { counts: { candidate_expired: 0 }, expired: {} } as unknown as CaseStats;
  expect(caseNeedsOf(stats, [])).toEqual([]);
  expect(caseNeedsOf(undefined, [])).toEqual([]);
});
