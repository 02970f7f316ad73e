import { expect, it } from 'vitest';
import type { ClientMessage } from '../protocol';
import { PadLine } from './line';

function line(kept: { text: string | null } = { text: null }) {
  const sent: ClientMessage[] = [];
  let news = false;
  const made = new PadLine(
    (message) => sent.push(message) > 0,
    (now) => {
      news = now;
    },
    {
      read: () => kept.text,
      write: (text) => {
        kept.text = text;
      },
    },
  );
  return { line: made, sent, news: () => news };
}

it('asks whether there is something, and tells so until the pad is looked at', () => {
  const { line: pad, sent, news } = line();
  pad.linked(true);
  expect(sent).toEqual([{ t: 'pad-open', since: 2_147_483_647 }]);
  pad.receive({ t: 'pad', since: 2_147_483_647, updates: [], last: 0 });
  expect(news()).toBe(false);
  pad.receive({ t: 'pad-update', seq: 1, from: 'a', update: 'AAAA' });
  expect(news()).toBe(true);
  pad.show(true);
  expect(news()).toBe(false);
  pad.receive({ t: 'pad-update', seq: 2, from: 'a', update: 'AAAA' });
  expect(news()).toBe(false);
  pad.show(false);
  pad.receive({ t: 'pad-update', seq: 3, from: 'a', update: 'AAAA' });
  expect(news()).toBe(true);
});

it('knows after a reload what was in sight before', () => {
  const kept = { text: null };
  const before = line(kept).line;
  before.show(true);
  before.receive({ t: 'pad', since: 0, updates: [], last: 5 });

  const { line: pad, news } = line(kept);
  pad.receive({ t: 'pad', since: 2_147_483_647, updates: [], last: 5 });
  expect(news()).toBe(false);
  pad.receive({ t: 'pad', since: 2_147_483_647, updates: [], last: 6 });
  expect(news()).toBe(true);
});

it('says nothing in the lobby', () => {
  const { line: pad, sent } = line();
  pad.linked(false);
  expect(pad.send({ t: 'pad-open', since: 0 })).toBe(false);
  expect(sent).toEqual([]);
});
