import { describe, expect, it } from 'vitest';
import type { Participant } from './protocol';
import { largeOf, sharesOf, tilesOf, type Layout } from './stage';

const person = (participantId: string, screen = false): Participant => ({
  participantId,
  role: 'CANDIDATE',
  displayName: participantId,
  epoch: 1,
  mic: true,
  camera: true,
  screen,
  connected: true,
  verified: true,
  nameTaken: false,
});
const choice = { pinned: null, layout: 'grid' as Layout, shares: [], speaker: null };

it('shows a screen beside the person who shares it', () => {
  expect(tilesOf([person('asha', true), person('ben')]).map(({ id }) => id)).toEqual([
    'asha',
    'asha/screen',
    'ben',
  ]);
});

it('knows in which order people began to share', () => {
  const one = sharesOf([], [person('asha'), person('ben', true)]);
  const two = sharesOf(one, [person('asha', true), person('ben', true)]);
  expect(two).toEqual(['ben', 'asha']);
  expect(sharesOf(two, [person('asha', true), person('ben')])).toEqual(['asha']);
});

describe('large is', () => {
  const both = tilesOf([person('asha', true), person('ben', true)]);

  it('nobody in the grid', () => {
    expect(largeOf(tilesOf([person('asha'), person('ben')]), choice)).toBeNull();
  });

  it('the newest screen', () => {
    expect(largeOf(both, { ...choice, shares: ['asha', 'ben'] })).toBe('ben/screen');
    expect(largeOf(both, { ...choice, shares: ['ben', 'asha'] })).toBe('asha/screen');
  });

  it('what is pinned, while it is there', () => {
    expect(largeOf(both, { ...choice, shares: ['asha'], pinned: 'ben' })).toBe('ben');
    expect(largeOf(both, { ...choice, shares: ['asha'], pinned: 'gone' })).toBe('asha/screen');
  });

  it('who speaks in the view of the speaker, and somebody before anyone did', () => {
    const tiles = tilesOf([person('asha'), person('ben')]);
    expect(largeOf(tiles, { ...choice, layout: 'speaker', speaker: 'ben' })).toBe('ben');
    expect(largeOf(tiles, { ...choice, layout: 'speaker' })).toBe('asha');
    expect(largeOf(tilesOf([person('asha')]), { ...choice, layout: 'speaker' })).toBeNull();
  });
});
