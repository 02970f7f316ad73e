import type { TFunction } from 'i18next';
import { expect, it } from 'vitest';
import type { CaseSubmission, FormField } from '@/api/caseSubmission';
import { answerText, askedBefore, before, firstDocument, sizeText, viewable, wasShown } from './answers';

const t = ((key: string) => key) as unknown as TFunction;
const field = (type: string, more: Partial<FormField> = {}): FormField => ({
  key: 'f',
  type,
  label: 'F',
  ...more,
});
const submission = (more: Partial<CaseSubmission>) =>
  ({ form: { sections: [] }, values: {}, documents: [], ...more }) as unknown as CaseSubmission;

it('reads an answer as the candidate meant it', () => {
  expect(answerText(field('text'), 'Asha', t)).toBe('Asha');
  expect(answerText(field('country'), 'IN', t)).toBe('India');
  expect(answerText(field('date'), '1990-02-03', t)).toBe('3 February 1990');
  expect(answerText(field('checkbox'), true, t)).toBe('ui.log.yes');
  expect(answerText(field('select', { options: [{ value: 'a', label: 'Option A' }] }), 'a', t)).toBe(
    'Option A',
  );
  expect(answerText(field('text'), undefined, t)).toBe('');
});

it('leaves out what the candidate was not shown', () => {
  const conditional = field('text', { showIf: { key: 'x', equals: true } });
  expect(wasShown(conditional, {})).toBe(false);
  expect(wasShown(conditional, { f: 'y' })).toBe(true);
  expect(wasShown(field('text'), {})).toBe(true);
});

it('says what an answer was before it was asked for again', () => {
  const again = submission({
    values: { f: 'new' },
    previous: [{ submittedAt: '', values: { f: 'old' } }],
    resubmission: [{ key: 'f', reason: 'unreadable', at: '' }],
  });
  expect(before(field('text'), again, t)).toBe('old');
  expect(before(field('text'), submission({ values: { f: 'new' } }), t)).toBeUndefined();
  expect(askedBefore('f', again)).toBe('unreadable');
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

it('tells sizes in the unit that fits', () => {
  expect([512, 2048, 5 * 1024 * 1024].map(sizeText)).toEqual(['512 B', '2 KB', '5.0 MB']);
});
