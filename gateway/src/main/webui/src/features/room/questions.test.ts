import { describe, expect, it } from 'vitest';
import type { ClientMessage, Questions } from './protocol';
import { goOn, goTo, SharedQuestions, tick } from './questions';

type Sent = Extract<ClientMessage, { t: 'questions' }>;

const items = ['a', 'b', 'c'].map((id) => ({ id, text: `Question ${id}` }));
const fresh: Questions = { version: 0, items, current: undefined, ticked: [] };

function room(initial: Questions = fresh) {
  const sent: Sent[] = [];
  const shown: Questions[] = [];
  const link = { up: true };
  const questions = new SharedQuestions(
    (message) => {
      if (link.up) sent.push(message);
      return link.up;
    },
    (now) => shown.push(now),
  );
  questions.receive(initial);
  return { questions, sent, link, shown: () => shown.at(-1) };
}

const says = (version: number, current: string | undefined, ...ticked: string[]): Questions => ({
  version,
  items,
  current,
  ticked,
});

describe('questions that all see in step', () => {
  it('shows a step at once and sends it with the version it began with', () => {
    const { questions, sent, shown } = room();
    questions.take(goTo('b'));

    expect(shown()?.current).toBe('b');
    expect(sent).toEqual([{ t: 'questions', version: 0, current: 'b', ticked: [] }]);
  });

  it('sends one step after the other', () => {
    const { questions, sent } = room();
    questions.take(tick('a', true));
    questions.take(tick('b', true));
    expect(sent).toHaveLength(1);
    questions.receive(says(1, undefined, 'a'));

    expect(sent.at(-1)).toEqual({ t: 'questions', version: 1, current: undefined, ticked: ['a', 'b'] });
  });

  it('takes a step again from what the other one did first', () => {
    const { questions, sent, shown } = room();
    questions.take(tick('a', true));
    questions.receive(says(1, 'c', 'c'));
    expect(shown()).toEqual(says(1, 'c', 'c', 'a'));
    expect(sent.at(-1)).toEqual({ t: 'questions', version: 1, current: 'c', ticked: ['c', 'a'] });

    // The refusal of the first attempt tells nothing new.
    questions.receive(says(1, 'c', 'c'));
    expect(sent).toHaveLength(2);
    questions.receive(says(2, 'c', 'a', 'c'));
    expect(sent).toHaveLength(2);
    expect(shown()).toEqual(says(2, 'c', 'a', 'c'));
  });

  it('ends when both did the same', () => {
    const { questions, sent } = room();
    questions.take(goTo('b'));
    questions.receive(says(3, 'b'));
    expect(sent).toHaveLength(1);
  });

  it('ignores what is older than what it knows', () => {
    const { questions, shown } = room(says(5, 'c', 'a'));
    questions.receive(says(4, 'b'));
    expect(shown()).toEqual(says(5, 'c', 'a'));
  });

  it('sends again what a lost socket may have swallowed', () => {
    const { questions, sent, link } = room();
    questions.take(goTo('a'));
    link.up = false;
    questions.take(tick('a', true));
    link.up = true;
    questions.receive(says(0, undefined));
    questions.resumed();
    expect(sent.at(-1)).toEqual({ t: 'questions', version: 0, current: 'a', ticked: [] });
    questions.receive(says(1, 'a'));
    expect(sent.at(-1)).toEqual({ t: 'questions', version: 1, current: 'a', ticked: ['a'] });
  });

  it('goes back to what the server has when it refuses', () => {
    const { questions, shown } = room();
    questions.take(goTo('b'));
    questions.refused();
    expect(shown()?.current).toBeUndefined();
  });
});

describe('going on', () => {
  it('begins with the first and ticks what was current', () => {
    const step = goOn(items);
    const first = step({ current: undefined, ticked: [] });
    expect(first).toEqual({ current: 'a', ticked: [] });
    expect(step(first)).toEqual({ current: 'b', ticked: ['a'] });
  });

  it('comes back to what was left out, and stays at the last', () => {
    const step = goOn(items);
    expect(step({ current: 'c', ticked: ['b'] })).toEqual({ current: 'a', ticked: ['b', 'c'] });
    expect(step({ current: 'a', ticked: ['b', 'c'] })).toEqual({ current: 'a', ticked: ['b', 'c', 'a'] });
  });
});
