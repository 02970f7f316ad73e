import { expect, it } from 'vitest';
import { shapeOf } from './shape';
import { events } from './testDocuments';
import { lasting, topicsOf } from './topicsOf';

const document = events();
const topics = topicsOf(document);

it('every topic with events tells its key, its publisher, its data and a sample', () => {
  const silent = topics.filter(
    ({ types, key, publisher, data, sample }) => types.length > 0 && !(key && publisher && data && sample),
  );
  expect(silent).toEqual([]);
  expect(topics.filter(({ types }) => types.length > 0).length).toBeGreaterThan(8);
});

it('every event type belongs to a topic', () => {
  const all = Object.values(document.components.messages).map(({ name }) => name);
  expect(topics.flatMap(({ types }) => types).sort()).toEqual(all.sort());
});

it('the sample has the members that are required', () => {
  const { schemas } = document.components;
  for (const { data, sample } of topics) {
    const members = data ? shapeOf(data.schema, schemas).members : [];
    const required = members.filter((member) => member.required).map(({ name }) => name);
    expect(Object.keys((sample as object) ?? {})).toEqual(expect.arrayContaining(required));
  }
});

it('a topic tells what it is for and how long it keeps records', () => {
  expect(topics.find(({ anchor }) => anchor === 'interview')).toMatchObject({
    address: 'parley.scheduling.interview.v1',
    purpose: 'Public state of interviews.',
    key: 'interview id',
    publisher: 'scheduling',
    compacted: true,
    isPrivate: false,
    data: { name: 'InterviewState' },
  });
  expect(topics.find(({ anchor }) => anchor === 'contact')).toMatchObject({
    purpose: 'Names and addresses.',
    isPrivate: true,
  });
});

it.each([
  [7 * 86_400_000, { unit: 'days', count: 7 }],
  [86_400_000, { unit: 'hours', count: 24 }],
  [600_000, { unit: 'minutes', count: 10 }],
])('%d ms', (milliseconds, told) => {
  expect(lasting(milliseconds)).toEqual(told);
});
