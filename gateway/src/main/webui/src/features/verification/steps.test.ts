import { expect, it } from 'vitest';
import type { CaseRecord } from '@/api/cases';
import { stepsOf } from './steps';

const states = (status: CaseRecord['status'], candidateTokenExpired = false) =>
  stepsOf({ status, candidateTokenExpired } as CaseRecord).map(([, state]) => state);

it('shows what lies behind, where it is, and what is ahead', () => {
  expect(states('pending')).toEqual(['current', 'ahead', 'ahead', 'ahead', 'ahead']);
  expect(states('candidate_assigned')).toEqual(['done', 'current', 'ahead', 'ahead', 'ahead']);
  expect(states('assigned')).toEqual(['done', 'done', 'done', 'current', 'ahead']);
  expect(states('rejected')).toEqual(Array(5).fill('done'));
});

it('shows where it is stuck', () => {
  expect(states('candidate_assigned', true)[1]).toBe('stuck');
  expect(states('needs_resubmission')[1]).toBe('stuck');
});
