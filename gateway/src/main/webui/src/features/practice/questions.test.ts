import { expect, it } from 'vitest';
import { linesOf, questionsOf } from './questions';

const set = { id: 's', title: 'Basics', questions: [{ id: 'q1', text: 'What is a\nmutex?' }] };

it('a question that stays is the same one, and none is asked twice', () => {
  expect(linesOf(set)).toBe('What is a mutex?');
  expect(questionsOf(' Why? \n\nWhat is a mutex?\nWhy?', set)).toEqual([
    { text: 'Why?' },
    { id: 'q1', text: 'What is a\nmutex?' },
  ]);
  expect(questionsOf('', undefined)).toEqual([]);
});
