import { expect, it } from 'vitest';
import { outcomeOf } from './outcome';

it('the tab that accepted enters, and the browser that rang, also when both rang', () => {
  expect(outcomeOf({ status: 'accepted', sent: false }, true, false)).toBe('enter');
  expect(outcomeOf({ status: 'accepted', sent: false }, false, false)).toBe('elsewhere');
  expect(outcomeOf({ status: 'accepted', sent: true }, false, true)).toBe('enter');
  expect(outcomeOf({ status: 'accepted', sent: true }, false, false)).toBe('elsewhere');
  expect(outcomeOf({ status: 'accepted', sent: false }, false, true)).toBe('enter');
  expect(outcomeOf({ status: 'merged', sent: true }, false, true)).toBe('enter');
});

it('each side is told what the other one did', () => {
  expect(outcomeOf({ status: 'rejected', sent: true }, false, false)).toBe('declined');
  expect(outcomeOf({ status: 'rejected', sent: false }, true, false)).toBeUndefined();
  expect(outcomeOf({ status: 'expired', sent: true }, false, false)).toBe('unanswered');
  expect(outcomeOf({ status: 'expired', sent: false }, false, false)).toBe('missed');
  expect(outcomeOf({ status: 'cancelled', sent: false }, false, false)).toBe('cancelled');
  expect(outcomeOf({ status: 'cancelled', sent: true }, true, false)).toBeUndefined();
  expect(outcomeOf({ status: 'cancelled', sent: true }, false, false)).toBe('forsaken');
});
