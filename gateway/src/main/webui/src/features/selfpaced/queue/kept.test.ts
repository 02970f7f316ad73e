import { expect, it } from 'vitest';
import { nextStep, progressOf, safeUntil, type Kept } from './kept';

const kept = (more: Partial<Kept>): Kept => ({
  ...{ key: 'k', interviewId: 'i', questionId: 'q', number: 1, take: 1, mimeType: 'video/webm' },
  ...{ begunAt: 1_000, id: 'r', digests: ['a', 'b', 'c', 'd'], sizes: [1, 1, 1, 1] },
  ...{ times: [3_000, 5_000, 7_000, 9_000], ended: false, sent: 0, refused: null },
  ...more,
});

const doing = (...all: Kept[]) => {
  const step = nextStep(all);
  return step && [step.do, step.recording.key, ...(step.do === 'send' ? step.numbers : [])];
};

it('announces, sends the first chunk alone and the rest two at once, and completes', () => {
  expect(doing(kept({ id: null }))).toEqual(['announce', 'k']);
  expect(doing(kept({}))).toEqual(['send', 'k', 0]);
  expect(doing(kept({ sent: 1 }))).toEqual(['send', 'k', 1, 2]);
  expect(doing(kept({ sent: 3 }))).toEqual(['send', 'k', 3]);
  expect(doing(kept({ sent: 4 }))).toBeUndefined();
  expect(doing(kept({ sent: 4, ended: true }))).toEqual(['complete', 'k']);
});

it('sends the oldest recording first, and nothing that was refused', () => {
  const later = kept({ key: 'later', begunAt: 2_000 });
  expect(doing(later, kept({}))?.[1]).toBe('k');
  expect(doing(later, kept({ refused: 'deadline-passed' }))?.[1]).toBe('later');
});

it('forgets a recording that has ended with nothing in it, and announces none', () => {
  const empty = { id: null, digests: [] };
  expect(doing(kept({ ...empty, ended: true }))).toEqual(['drop', 'k']);
  expect(doing(kept(empty))).toBeUndefined();
});

it('says until when everything has arrived', () => {
  expect(safeUntil([kept({ sent: 0 })])).toBe(1_000);
  expect(safeUntil([kept({ sent: 2 }), kept({ begunAt: 9_000, sent: 0 })])).toBe(5_000);
  expect(safeUntil([])).toBeUndefined();
  expect(progressOf([kept({ sent: 2 }), kept({ sent: 4 }), kept({ refused: 'x' })])).toEqual({
    sent: 6,
    of: 8,
  });
});
