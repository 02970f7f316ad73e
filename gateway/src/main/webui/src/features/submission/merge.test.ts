import { expect, it } from 'vitest';
import { merge } from './merge';

const base = { name: 'Asha', city: 'Pune', agreed: false };

it('keeps what was typed here and takes what was typed there', () => {
  const merged = merge(base, { ...base, name: 'Asha Rao' }, { ...base, city: 'Delhi' });
  expect(merged).toEqual({
    values: { name: 'Asha Rao', city: 'Delhi', agreed: false },
    taken: ['city'],
    conflicts: [],
  });
});

it('lets the words typed here stand when both changed the same field, and names the others', () => {
  const merged = merge(base, { ...base, city: 'Goa' }, { ...base, city: 'Delhi' });
  expect(merged.values.city).toBe('Goa');
  expect(merged.conflicts).toEqual([{ key: 'city', mine: 'Goa', theirs: 'Delhi' }]);
});

it('sees no conflict when both wrote the same, or when its own save comes back', () => {
  const both = { ...base, city: 'Goa' };
  expect(merge(base, both, both)).toEqual({ values: both, taken: [], conflicts: [] });
});

it('empties a field that was emptied here, and one that was emptied there', () => {
  expect(merge(base, { ...base, city: '' }, base).values.city).toBe('');
  expect(merge(base, base, { name: 'Asha', agreed: false })).toEqual({
    values: { name: 'Asha', agreed: false },
    taken: ['city'],
    conflicts: [],
  });
});

it('treats a field that was never touched like an empty one', () => {
  expect(merge({}, { street: '', agreed: false }, {})).toEqual({ values: {}, taken: [], conflicts: [] });
});

it('takes a box that was ticked there and unticked nowhere', () => {
  expect(merge(base, base, { ...base, agreed: true }).values.agreed).toBe(true);
});
