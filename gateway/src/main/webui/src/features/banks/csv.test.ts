import { expect, it } from 'vitest';
import { csvOf } from './csv';

it('writes what the import reads', () => {
  const question = { key: 'k', text: '=Why, "then"?', think: '30', answer: '120', takes: '1', spoken: true };
  expect(csvOf([question, { ...question, text: 'How?', think: '', spoken: false }])).toBe(
    'question,thinkSeconds,answerSeconds,takes,spoken\r\n"\'=Why, ""then""?",30,120,1,yes\r\nHow?,,120,1,no\r\n',
  );
});
