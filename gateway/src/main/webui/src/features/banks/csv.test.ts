import { expect, it } from 'vitest';
import { csvOf } from './csv';

it('writes what the import reads', () => {
  const question = { key: 'k', text: '=Why, "then"?', think: '30', answer: '120', takes: '1' };
  expect(csvOf([question, { ...question, text: 'How?', think: '' }])).toBe(
    'question,thinkSeconds,answerSeconds,takes\r\n"\'=Why, ""then""?",30,120,1\r\nHow?,,120,1\r\n',
  );
});
