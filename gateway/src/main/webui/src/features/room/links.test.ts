import { expect, it } from 'vitest';
import { linked } from './links';

it('makes web addresses links and leaves the sentence around them', () => {
  expect(linked('See https://example.com/a?b=c, please.')).toEqual([
    { text: 'See ' },
    { text: 'https://example.com/a?b=c', href: 'https://example.com/a?b=c' },
    { text: ', please.' },
  ]);
});

it('keeps a bracket that belongs to the address', () => {
  expect(linked('(https://example.com/a_(b))').map(({ href }) => href)).toContain(
    'https://example.com/a_(b)',
  );
});

it('links nothing but web pages', () => {
  for (const text of ['javascript:alert(1)', 'data:text/html,x', 'ftp://example.com', 'http://', 'plain']) {
    expect(linked(text)).toEqual([{ text }]);
  }
});

it('finds several, at the beginning and at the end', () => {
  expect(linked('http://a.example http://b.example').filter(({ href }) => href)).toHaveLength(2);
  expect(linked('')).toEqual([]);
});
