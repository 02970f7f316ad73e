import { beforeEach, expect, it } from 'vitest';
import { forget, keepHere, keptHere, startOf } from './draft';

beforeEach(() => localStorage.clear());

it('keeps what is typed until it is sent', () => {
  keepHere('i', 'q', 1, { revision: 2, text: 'Half an ans' });
  expect(keptHere('i', 'q', 1)).toEqual({ revision: 2, text: 'Half an ans' });
  expect(keptHere('i', 'q', 2)).toBeUndefined();
  forget('i', 'q', 1);
  expect(keptHere('i', 'q', 1)).toBeUndefined();
});

it('goes on with the newer of both texts', () => {
  const local = { revision: 2, text: 'here' };
  expect(startOf(local, 2, 'there')).toBe(local);
  expect(startOf(local, 3, 'there')).toEqual({ revision: 3, text: 'there' });
  expect(startOf(undefined, 1, '')).toEqual({ revision: 1, text: '' });
});
