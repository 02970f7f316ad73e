import { expect, it } from 'vitest';
import { withFlag } from './matches';

const all = { shortlisted: true, interviewEnabled: true, onlineInterviewEnabled: true };
const none = { shortlisted: false, interviewEnabled: false, onlineInterviewEnabled: false };

it('un-shortlisting takes interviews and online along', () => {
  expect(withFlag(all, 'shortlisted', false)).toEqual(none);
});

it('disabling interviews takes online along', () => {
  expect(withFlag(all, 'interviewEnabled', false)).toEqual({ ...none, shortlisted: true });
});

it('shortlisting enables nothing by itself', () => {
  expect(withFlag(none, 'shortlisted', true)).toEqual({ ...none, shortlisted: true });
});
