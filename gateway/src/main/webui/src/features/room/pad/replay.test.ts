import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { toBase64 } from './base64';
import { framesOf } from './frames';
import { Replay, stepsOf, type Recorded } from './replay';

function recorded(...writes: [by: string, second: number, text: string][]): Recorded[] {
  const record: Recorded[] = [];
  const doc = new Y.Doc();
  let now: [string, number, string] = ['', 0, ''];
  doc.on('update', (update: Uint8Array) => {
    for (const frame of framesOf(update)) {
      record.push({
        seq: record.length + 1,
        by: now[0],
        at: new Date(now[1] * 1_000).toISOString(),
        content: toBase64(frame),
      });
    }
  });
  for (const write of writes) {
    now = write;
    doc.getText('text').insert(doc.getText('text').length, write[2]);
  }
  return record;
}

const record = recorded(['a', 0, 'one '], ['a', 2, 'two '], ['b', 3, 'three '], ['b', 60, 'four']);

it('takes together what one person wrote without a long pause', () => {
  expect(stepsOf(record).map(({ by, updates }) => [by, updates])).toEqual([
    ['a', 2],
    ['b', 3],
    ['b', 4],
  ]);
});

it('shows the pad as it was, forwards and backwards', () => {
  const replay = new Replay(record);
  expect([4, 2, 3, 0].map((updates) => replay.at(updates).text)).toEqual([
    'one two three four',
    'one two ',
    'one two three ',
    '',
  ]);
});
