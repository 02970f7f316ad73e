import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { QualityEvent, QualitySample } from '../protocol';
import { Reporter } from './reporter';

const sample: QualitySample = { peer: 'you', kbitIn: 1, kbitOut: 1, route: 'HOST' };
let sent: { samples: QualitySample[]; events: QualityEvent[] }[];
let up: boolean;
let reporter: Reporter;

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  up = true;
  reporter = new Reporter({
    send: ({ samples, events }) => {
      if (up) sent.push({ samples, events });
      return up;
    },
    samples: () => Promise.resolve([sample]),
    every: 5_000,
    now: () => Date.now(),
  });
  reporter.start();
});

afterEach(() => {
  reporter.stop();
  vi.useRealTimers();
});

it('takes a sample each time, and none after the end', async () => {
  await vi.advanceTimersByTimeAsync(10_000);
  expect(sent.map(({ samples }) => samples)).toEqual([[sample], [sample]]);
  reporter.stop();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(sent).toHaveLength(2);
});

it('tells soon what happens, together', async () => {
  reporter.tell('JOINED');
  await vi.advanceTimersByTimeAsync(400);
  reporter.tell('FIRST_FRAME', { peer: 'you', ms: 400 });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sent).toEqual([
    {
      samples: [],
      events: [
        { kind: 'JOINED', ago: 1_400 },
        { kind: 'FIRST_FRAME', peer: 'you', ms: 400, ago: 1_000 },
      ],
    },
  ]);
});

it('tells later how long the socket was gone', async () => {
  up = false;
  reporter.linked(false);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(sent).toEqual([]);
  up = true;
  reporter.linked(true);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sent[0]?.events).toEqual([
    { kind: 'SOCKET_LOST', ago: 4_000 },
    { kind: 'SOCKET_BACK', ms: 3_000, ago: 1_000 },
  ]);
});

it('keeps no more than the service takes at once', async () => {
  up = false;
  for (let i = 0; i < 30; i++) reporter.trouble(`p${i}`, 'restarted');
  up = true;
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sent[0]?.events.map(({ peer }) => peer)).toEqual(Array.from({ length: 20 }, (_, i) => `p${i + 10}`));
});

it('tells once why a device or a connection failed', async () => {
  reporter.devices({ micTrouble: null, cameraTrouble: 'busy' });
  reporter.devices({ micTrouble: null, cameraTrouble: 'busy' });
  reporter.devices({ micTrouble: 'denied', cameraTrouble: null });
  reporter.devices({ micTrouble: 'denied', cameraTrouble: 'unplugged' });
  reporter.trouble('you', 'failed');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sent[0]?.events.map(({ cause }) => cause)).toEqual([
    'CAMERA_BUSY',
    'MICROPHONE_DENIED',
    'DEVICE_GONE',
    'ICE_FAILED',
  ]);
});
