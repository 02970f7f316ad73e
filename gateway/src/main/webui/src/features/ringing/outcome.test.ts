import { expect, it } from 'vitest';
import { outcomeOf } from './outcome';

it('the tab that accepted enters, and the one that the inviter looks at', () => {
  expect(outcomeOf({ status: 'accepted', sent: false }, true, true)).toBe('enter');
  expect(outcomeOf({ status: 'accepted', sent: false }, false, true)).toBe('elsewhere');
  expect(outcomeOf({ status: 'accepted', sent: true }, false, true)).toBe('enter');
  expect(outcomeOf({ status: 'merged', sent: true }, false, false)).toBe('elsewhere');
});

it('each side is told what the other one did', () => {
  expect(outcomeOf({ status: 'rejected', sent: true }, false, true)).toBe('declined');
  expect(outcomeOf({ status: 'rejected', sent: false }, true, true)).toBeUndefined();
  expect(outcomeOf({ status: 'expired', sent: true }, false, true)).toBe('unanswered');
  expect(outcomeOf({ status: 'expired', sent: false }, false, true)).toBe('missed');
  expect(outcomeOf({ status: 'cancelled', sent: false }, false, true)).toBe('cancelled');
  expect(outcomeOf({ status: 'cancelled', sent: true }, true, true)).toBeUndefined();
  expect(outcomeOf({ status: 'cancelled', sent: true }, false, true)).toBe('forsaken');
});
