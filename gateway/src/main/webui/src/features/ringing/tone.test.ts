import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { isMuted, play, playInOnePage, rememberMuted } from './tone';

/** An audio device that a page may use once somebody has clicked. */
class FakeAudio {
  static last: FakeAudio;
  currentTime = 0;
  destination = {};
  notes = 0;
  allowed = false;
  sounds = false;
  closed = false;

  constructor() {
    FakeAudio.last = this;
  }

  createGain = () => ({
    gain: {
      setValueAtTime: () => undefined,
      linearRampToValueAtTime: () => undefined,
      exponentialRampToValueAtTime: () => undefined,
    },
    connect: () => undefined,
  });

  createOscillator = () => {
    this.notes++;
    return {
      frequency: { value: 0 },
      connect: () => undefined,
      start: () => undefined,
      stop: () => undefined,
    };
  };

  resume = () => {
    this.sounds = this.allowed;
    return Promise.resolve();
  };

  close = () => {
    this.closed = true;
    return Promise.resolve();
  };
}

const device = FakeAudio as unknown as new () => AudioContext;

beforeEach(() => localStorage.clear());
afterEach(() => Reflect.deleteProperty(navigator, 'locks'));

it('sounds after the first click on the page, until it is stopped', () => {
  const stop = play(device);
  const audio = FakeAudio.last;
  expect(audio.notes).toBe(80);
  expect(audio.sounds).toBe(false);
  audio.allowed = true;
  document.dispatchEvent(new Event('pointerdown'));
  expect(audio.sounds).toBe(true);
  stop();
  expect(audio.closed).toBe(true);
});

it('is silent in a browser without sound', () => {
  expect(() => play(undefined)()).not.toThrow();
});

it('remembers that it is muted', () => {
  expect(isMuted()).toBe(false);
  rememberMuted(true);
  expect(isMuted()).toBe(true);
  rememberMuted(false);
  expect(isMuted()).toBe(false);
});

it('sounds in one of several open pages, and in the next when that one leaves', async () => {
  const waiting: (() => Promise<void>)[] = [];
  let held: Promise<void> | undefined;
  const next = () => {
    held = waiting.shift()?.();
    void held?.then(next);
  };
  const locks = {
    request: (_name: string, _options: object, work: () => Promise<void>) => {
      waiting.push(work);
      if (!held) next();
      return Promise.resolve();
    },
  };
  Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
  const sounding = new Set<string>();
  const sound = (page: string) => () => {
    sounding.add(page);
    return () => sounding.delete(page);
  };
  const leave = playInOnePage(sound('one'));
  playInOnePage(sound('two'));
  expect([...sounding]).toEqual(['one']);
  leave();
  await vi.waitFor(() => expect([...sounding]).toEqual(['two']));
});
