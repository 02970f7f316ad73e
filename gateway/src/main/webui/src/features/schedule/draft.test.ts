import { beforeEach, expect, it } from 'vitest';
import { dropDraft, emptyDraft, keepDraft, readDraft, proposedBy } from './draft';

const fallback = emptyDraft(new Date('2026-11-24T20:00:00.000Z'), 'Asia/Kolkata');

const proposed = (address: string) => {
  const parameters = new URLSearchParams(address);
  return proposedBy(fallback, (name) => parameters.get(name) ?? '', 'Asia/Kolkata');
};

beforeEach(() => sessionStorage.clear());

it('a self-paced interview may be done for a week of the own calendar', () => {
  expect(fallback.window).toMatchObject({ day: '2026-12-02', time: '18:00', zone: 'Asia/Kolkata' });
});

it('what was kept comes back, and goes when it is dropped', () => {
  keepDraft({ ...fallback, notes: 'Kafka', picked: ['i1'] });
  expect(readDraft(fallback)).toMatchObject({ notes: 'Kafka', picked: ['i1'] });
  dropDraft();
  expect(readDraft(fallback)).toEqual(fallback);
});

it('a draft of another form, or a damaged one, is not carried over', () => {
  sessionStorage.setItem('parley-schedule-draft', '{"when":"soon"}');
  expect(readDraft(fallback)).toEqual(fallback);
  sessionStorage.setItem('parley-schedule-draft', '{');
  expect(readDraft(fallback)).toEqual(fallback);
});

it('a free time of the calendar comes with its panel', () => {
  const started = proposed('day=2026-11-25&time=09:30&with=i1,i2');
  expect(started.picked).toEqual(['i1', 'i2']);
  expect(started.when).toMatchObject({ kind: 'time', day: '2026-11-25', time: '09:30' });
});

it('an interview that is scheduled again comes with all but its time', () => {
  const again = proposed('with=i1&how=OFFLINE&place=Room+1&minutes=30');
  expect(again).toMatchObject({ how: 'OFFLINE', place: 'Room 1', picked: ['i1'] });
  expect(again.when).toEqual({ kind: 'free', minutes: 30 });
});

it('an address that proposes nothing changes nothing', () => {
  expect(proposed('candidateId=c1')).toEqual(fallback);
});
