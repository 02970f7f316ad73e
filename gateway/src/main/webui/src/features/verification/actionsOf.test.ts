import { expect, it } from 'vitest';
import type { CaseRecord, CaseStatus } from '@/api/cases';
import { actionsOf, nextOf, type ActionName } from './actionsOf';

const statuses: CaseStatus[] = [
  'pending',
  'vendor_assigned',
  'candidate_assigned',
  'submitted',
  'assigned',
  'approved',
  'rejected',
  'needs_resubmission',
];
const record = (status: CaseStatus, more: Partial<CaseRecord> = {}) =>
  ({ id: 'c', status, candidateTokenExpired: false, vendorId: 'v', ...more }) as CaseRecord;
const may = (name: ActionName, viewer: { id: string; admin: boolean }, more: Partial<CaseRecord> = {}) =>
  statuses.filter((status) => actionsOf(record(status, more), viewer)[name]);
const admin = { id: 'a', admin: true };
const vendor = { id: 'v', admin: false };

it('a link is sent again exactly where it has expired, and by an admin', () => {
  expect(may('resend', admin)).toEqual([]);
  expect(actionsOf(record('candidate_assigned', { candidateTokenExpired: true }), admin).resend).toBe(true);
  expect(actionsOf(record('candidate_assigned', { candidateTokenExpired: true }), vendor).resend).toBe(false);
});

it('an admin makes every step that the status allows', () => {
  expect(may('vendor', admin)).toEqual(['pending']);
  expect(may('candidate', admin)).toEqual(['pending', 'vendor_assigned', 'needs_resubmission']);
  expect(may('pending', admin)).toEqual(['candidate_assigned']);
  expect(may('take', admin)).toEqual(['submitted']);
  expect(may('reopen', admin)).toEqual(['approved', 'rejected']);
});

it('a vendor assigns the candidate of an own case, and reviews when that is delegated', () => {
  expect(may('candidate', vendor)).toEqual(['pending', 'vendor_assigned', 'needs_resubmission']);
  expect(may('candidate', { id: 'w', admin: false })).toEqual([]);
  expect(may('take', vendor)).toEqual([]);
  expect(may('take', vendor, { reviewDelegated: true })).toEqual(['submitted']);
  for (const name of ['vendor', 'pending', 'reopen', 'contact', 'erase'] as const) {
    expect(may(name, vendor, { reviewDelegated: true })).toEqual([]);
  }
});

it('nothing can be done with a case whose personal data is erased', () => {
  const reviewer = { erasedAt: '2026-11-24T10:00:00.000Z', reviewerId: 'a' };
  for (const name of [
    'vendor',
    'candidate',
    'take',
    'reviewer',
    'decide',
    'reopen',
    'contact',
    'erase',
  ] as const) {
    expect(may(name, admin, reviewer)).toEqual([]);
  }
});

it('only the reviewer decides', () => {
  expect(may('decide', admin)).toEqual([]);
  expect(may('decide', admin, { reviewerId: 'a' })).toEqual(['assigned']);
  expect(may('decide', vendor, { reviewerId: 'a' })).toEqual([]);
});

it('the next step is the one whose turn it is', () => {
  const next = (status: CaseStatus, more: Partial<CaseRecord> = {}) =>
    nextOf(actionsOf(record(status, more), admin));
  expect(next('pending')).toBe('candidate');
  expect(next('candidate_assigned')).toBeUndefined();
  expect(next('candidate_assigned', { candidateTokenExpired: true })).toBe('resend');
  expect(next('submitted')).toBe('take');
  expect(next('assigned', { reviewerId: 'a' })).toBe('decide');
});
