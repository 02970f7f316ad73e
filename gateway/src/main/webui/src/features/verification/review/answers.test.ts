import { expect, it } from 'vitest';
import type { CaseSubmission } from '@/api/caseSubmission';
import type { FormField, Values } from '@/api/submission';
import { askedBefore, before, firstDocument, viewable } from './answers';

const field: FormField = { key: 'f', type: 'text', label: 'F', required: false };
const submission = (more: Partial<CaseSubmission>) =>
  ({ form: { sections: [] }, values: {}, documents: [], ...more }) as unknown as CaseSubmission;

const handedIn = (number: number, values: Values) => ({
  number,
  submittedAt: String(number),
  values,
  documents: [],
});

it('says what an answer was before it was asked for again', () => {
  const again = submission({
    values: { f: 'new' },
    previous: [handedIn(2, { f: 'old' }), handedIn(1, { f: 'oldest' })],
    resubmission: [
      { key: 'f', reason: 'unreadable', at: '2', round: 2 },
      { key: 'f', reason: 'missing', at: '1', round: 1 },
    ],
  });
  expect(before(field, again)).toBe('old');
  expect(askedBefore('f', again)).toBe('unreadable');
});

it('says so when there was nothing before, and nothing when it is the same', () => {
  const previous = [handedIn(1, {})];
  expect(before(field, submission({ values: { f: 'new' }, previous }))).toBeNull();
  expect(before(field, submission({ previous }))).toBeUndefined();
  expect(before(field, submission({ values: { f: 'new' } }))).toBeUndefined();
});

it('begins with the first document of the form', () => {
  const documents = [
    { id: '1', key: 'b' },
    { id: '2', key: 'a' },
  ] as CaseSubmission['documents'];
  const form = { sections: [{ fields: [{ key: 'a' }, { key: 'b' }] }] } as CaseSubmission['form'];
  expect(firstDocument(submission({ form, documents }))).toBe('2');
  expect(firstDocument(submission({ documents: [] }))).toBeUndefined();
});

it('shows in the page only what a browser shows without running anything', () => {
  expect(viewable('application/pdf')).toBe('pdf');
  expect(viewable('image/PNG; x=y')).toBe('image');
  expect(['text/html', 'image/svg+xml', 'image/heic'].map(viewable)).toEqual(['none', 'none', 'none']);
});
