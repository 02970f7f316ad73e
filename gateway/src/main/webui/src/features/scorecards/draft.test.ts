import { expect, it } from 'vitest';
import { missingOf, withRating } from './draft';

const criteria = [
  { key: 'depth', label: 'Depth', scale: 5, optional: false },
  { key: 'fit', label: 'Fit', scale: 3, optional: true },
];

it('names what a submission lacks, and nothing that is optional', () => {
  expect(missingOf({ ratings: {}, notes: '' }, criteria)).toEqual(['depth', 'recommendation']);
  expect(missingOf({ ratings: { depth: 1 }, notes: '', recommendation: 'NO' }, criteria)).toEqual([]);
});

it('takes a rating back without a trace', () => {
  const draft = { ratings: { depth: 4 }, notes: 'x' };
  expect(withRating(draft, 'depth', undefined)).toEqual({ ratings: {}, notes: 'x' });
  expect(withRating(draft, 'fit', 2).ratings).toEqual({ depth: 4, fit: 2 });
  expect(draft.ratings).toEqual({ depth: 4 });
});
