import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Media } from '@/features/room/public/devices';
import { Store } from '@/features/room/public/store';
import { Recorder } from './recorder';

const track = (kind: 'audio' | 'video') => ({ kind, readyState: 'live' }) as unknown as MediaStreamTrack;

/** Camera and microphone as the page sees them. */
class Devices extends Store<{ audio: MediaStreamTrack | null; camera: MediaStreamTrack | null }> {}

/** A browser's recorder that gives data when it is told to. */
class FakeRecorder {
  static all: FakeRecorder[] = [];
  static isTypeSupported = (type: string) => type.includes('webm');
  state = 'inactive';
  mimeType: string;
  ondataavailable: ((event: { data: Blob }) => void) | null = null;
  onstop: (() => void) | null = null;

  constructor(
    readonly stream: { tracks: MediaStreamTrack[] },
    { mimeType }: MediaRecorderOptions,
  ) {
    this.mimeType = mimeType ?? '';
    FakeRecorder.all.push(this);
  }
  start = () => (this.state = 'recording');
  give = (text: string) => this.ondataavailable?.({ data: new Blob([text]) });
  stop = () => {
    this.state = 'inactive';
    this.give('the end');
    this.onstop?.();
  };
  /** The browser gives up. */
  breaks = () => {
    this.state = 'inactive';
    this.onstop?.();
  };
}

let devices: Devices;
let parts: { mimeType: string; pieces: number; ended: boolean }[];

function recorder() {
  return new Recorder(devices as unknown as Media, (mimeType) => {
    const part = { mimeType, pieces: 0, ended: false };
    parts.push(part);
    return {
      add: () => void part.pieces++,
      end: () => {
        part.ended = true;
        return Promise.resolve();
      },
    };
  });
}

const latest = () => FakeRecorder.all.at(-1) as FakeRecorder;

beforeEach(() => {
  vi.useFakeTimers();
  FakeRecorder.all = [];
  parts = [];
  devices = new Devices({ audio: track('audio'), camera: track('video') });
  vi.stubGlobal('MediaRecorder', FakeRecorder);
  vi.stubGlobal(
    'MediaStream',
    class {
      constructor(readonly tracks: MediaStreamTrack[]) {}
    },
  );
});

afterEach(() => vi.useRealTimers());

it('hands on all that was recorded before it says that it stopped', async () => {
  const own = recorder();
  own.start();
  expect(own.get()).toMatchObject({ on: true, picture: true, sound: true });
  latest().give('one');
  await own.stop();
  expect(parts).toEqual([{ mimeType: 'video/webm;codecs=vp8,opus', pieces: 2, ended: true }]);
  expect(own.get().on).toBe(false);
});

it('goes on with the voice in a new part when the camera vanishes, and with the picture when it is back', () => {
  const own = recorder();
  own.start();
  latest().give('one');
  devices.set({ camera: null });
  vi.advanceTimersByTime(1_000);
  expect(own.get()).toMatchObject({ on: true, picture: false, sound: true });
  latest().give('two');
  devices.set({ camera: track('video') });
  vi.advanceTimersByTime(1_000);
  latest().give('three');
  expect(parts.map(({ mimeType }) => mimeType.split(';')[0])).toEqual([
    'video/webm',
    'audio/webm',
    'video/webm',
  ]);
  expect(parts.map(({ ended }) => ended)).toEqual([true, true, false]);
});

it('waits without devices, and records when one is plugged in', () => {
  devices = new Devices({ audio: null, camera: null });
  const own = recorder();
  own.start();
  expect(FakeRecorder.all).toHaveLength(0);
  devices.set({ audio: track('audio') });
  vi.advanceTimersByTime(1_000);
  expect(own.get()).toMatchObject({ sound: true, picture: false });
});

it('begins a new part when the browser gives up, and says so when that goes on', () => {
  const own = recorder();
  own.start();
  latest().give('one');
  latest().breaks();
  vi.advanceTimersByTime(1_000);
  expect(own.get()).toMatchObject({ picture: true, failing: false });
  for (let i = 0; i < 2; i++) {
    latest().breaks();
    vi.advanceTimersByTime(1_000);
  }
  expect(own.get()).toMatchObject({ picture: false, failing: true });
});

it('a recorder that gives nothing for long is exchanged', () => {
  const own = recorder();
  own.start();
  latest().give('one');
  vi.advanceTimersByTime(11_000);
  expect(FakeRecorder.all).toHaveLength(2);
  expect(own.get()).toMatchObject({ picture: true, failing: false });
});
