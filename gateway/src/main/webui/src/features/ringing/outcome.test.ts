import { expect, it } from 'vitest';
import { outcomeOf } from './outcome';

it('the tab that accepted enters, and the inviter', () => {
  expect(outcomeOf({ status: 'accepted', sent: false }, true)).toBe('enter');
  expect(outcomeOf({ status: 'accepted', sent: false }, false)).toBe('elsewhere');
  expect(outcomeOf({ status: 'accepted', sent: true }, false)).toBe('enter');
  expect(outcomeOf({ status: 'merged', sent: true }, false)).toBe('enter');
});

it('each side is told what the other one did', () => {
  expect(outcomeOf({ status: 'rejected', sent: true }, false)).toBe('declined');
  expect(outcomeOf({ status: 'rejected', sent: false }, true)).toBeUndefined();
  expect(outcomeOf({ status: 'expired', sent: true }, false)).toBe('unanswered');
  expect(outcomeOf({ status: 'expired', sent: false }, false)).toBe('missed');
  expect(outcomeOf({ status: 'cancelled', sent: false }, false)).toBe('cancelled');
  expect(outcomeOf({ status: 'cancelled', sent: true }, true)).toBeUndefined();
  expect(outcomeOf({ status: 'cancelled', sent: true }, false)).toBe('forsaken');
});
