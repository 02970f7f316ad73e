import { expect, it } from 'vitest';
import {
  answerChoices,
  copiesOf,
  emptyQuestion,
  heardAt,
  questionsOf,
  valuesOf,
  withThinkTime,
} from './formValues';

const question = {
  id: 'q1',
  text: 'Why?',
  thinkTime: 'PT1M30S',
  answerLimit: 'PT2M',
  takes: 1,
  spoken: true,
};

it('a question goes into the fields and back unchanged', () => {
  const values = valuesOf({ questions: [question], audio: {} });
  expect(values.questions[0]).toMatchObject({ think: '90', answer: '120', takes: '1' });
  expect(questionsOf(values)).toEqual([
    { id: 'q1', text: 'Why?', thinkTime: 'PT90S', answerLimit: 'PT120S', takes: 1, spoken: true },
  ]);
});

it('a limited think time leaves one try, until the recruiter chooses more', () => {
  const limited = withThinkTime(emptyQuestion(), '30');
  expect(limited.takes).toBe('1');
  expect(withThinkTime({ ...limited, takes: '2' }, '60').takes).toBe('2');
  expect(withThinkTime(emptyQuestion(), '').takes).toBe('3');
});

it('copied questions are new ones', () => {
  const [copy] = copiesOf([question]);
  expect(copy).toMatchObject({ text: 'Why?', think: '90' });
  expect(copy?.id).toBeUndefined();
});

it('offers a time that was chosen elsewhere too', () => {
  expect(answerChoices('45')).toEqual([30, 45, 60, 120, 180, 300, 600]);
});

it('a question is heard as it was saved, not as it is being changed', () => {
  const [saved] = valuesOf({ questions: [question], audio: { q1: '/api/v1/question-audio/x' } }).questions;
  if (!saved) throw new Error('no question');
  expect(heardAt(saved)).toBe('/api/v1/question-audio/x');
  expect(heardAt({ ...saved, text: 'Why not?' })).toBeUndefined();
  expect(heardAt({ ...saved, spoken: false })).toBeUndefined();
});
