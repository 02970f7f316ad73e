import { describe, expect, it } from 'vitest';
import { isCode, isEmail, normaliseCode } from './code';

describe('the code as people type and paste it', () => {
  it.each([
    ['042317', '042317'],
    [' 042 317 ', '042317'],
    ['042-317', '042317'],
    ['０４２３１７', '042317'],
    ['042\u00a0317\u200b', '042317'],
    ['04２\t3\n17', '042317'],
  ])('%j becomes %s', (typed, code) => {
    expect(normaliseCode(typed)).toBe(code);
    expect(isCode(normaliseCode(typed))).toBe(true);
  });

  it.each(['', '12345', '1234567', '12345a', '١٢٣٤٥٦'])('%j is none', (typed) => {
    expect(isCode(normaliseCode(typed))).toBe(false);
  });
});

it('sends only what looks like an address', () => {
  expect(isEmail(' priya@example.com ')).toBe(true);
  expect(isEmail('priya@')).toBe(false);
  expect(isEmail('a b@c')).toBe(false);
});
