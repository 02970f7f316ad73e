import { expect, it } from 'vitest';
import { Speaker } from './speaker';

const levels = (asha: number, ben: number) => [
  { id: 'asha', level: asha },
  { id: 'ben', level: ben },
];

it('is the loudest, once they are so twice', () => {
  const speaker = new Speaker();
  expect(speaker.hear(levels(0.2, 0.1))).toBeNull();
  expect(speaker.hear(levels(0.3, 0.1))).toBe('asha');
});

it('stays through a pause and a cough of somebody else', () => {
  const speaker = new Speaker();
  speaker.hear(levels(0.2, 0));
  speaker.hear(levels(0.2, 0));
  expect(speaker.hear(levels(0, 0))).toBe('asha');
  expect(speaker.hear(levels(0, 0.5))).toBe('asha');
  expect(speaker.hear(levels(0, 0))).toBe('asha');
  speaker.hear(levels(0, 0.5));
  expect(speaker.hear(levels(0.1, 0.5))).toBe('ben');
});

it('is nobody when they have left', () => {
  const speaker = new Speaker();
  speaker.hear(levels(0.2, 0));
  speaker.hear(levels(0.2, 0));
  expect(speaker.hear([{ id: 'ben', level: 0 }])).toBeNull();
});
