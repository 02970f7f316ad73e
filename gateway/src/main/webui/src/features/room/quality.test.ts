import { expect, it } from 'vitest';
import { loudness } from './useAudioLevel';
import { grade, QualityMeter } from './quality';
import { initials } from './view/initials';

const report = (lost: number, received: number) =>
  new Map([
    ['a', { type: 'inbound-rtp', packetsLost: lost, packetsReceived: received, jitter: 0.01 }],
  ]) as unknown as RTCStatsReport;

it('grades loss, round trip and jitter by the worst of them', () => {
  expect(grade(0, 0.05, 0.01)).toBe('good');
  expect(grade(0.03, 0.05, 0.01)).toBe('fair');
  expect(grade(0, 0.6, 0.01)).toBe('poor');
});

it('judges what happened since the last look', () => {
  const meter = new QualityMeter();
  expect(meter.read(report(50, 100))).toBe('poor');
  expect(meter.read(report(50, 300))).toBe('good');
});

it('hears silence as 0 and a loud voice as 1', () => {
  expect(loudness(new Float32Array(512))).toBe(0);
  expect(loudness(new Float32Array(512).fill(0.5))).toBe(1);
});

it('shortens names', () => {
  expect(initials('Priya N. Sharma')).toBe('PS');
  expect(initials('李')).toBe('李');
  expect(initials('  ')).toBe('?');
});
