import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { countdown, elapsedText, offsetOf } from '@/candidate/clock';
import { nextLook } from './usePortal';
import type { Portal } from '../roomApi';
import { useCountdown } from '@/candidate/useCountdown';

const noon = Date.parse('2026-11-24T12:00:00.000Z');

describe('the countdown', () => {
  it('counts by the server, not by a wrong clock of the device', () => {
    const deviceIsLate = noon - 90_000;
    const offset = offsetOf('2026-11-24T12:00:00.000Z', deviceIsLate);

    expect(countdown('2026-11-24T12:01:05.000Z', deviceIsLate + offset)).toMatchObject({
      minutes: 1,
      seconds: 5,
    });
  });

  it('is over only when the instant has come', () => {
    expect(countdown('2026-11-24T12:00:00.000Z', noon - 1).over).toBe(false);
    expect(countdown('2026-11-24T12:00:00.000Z', noon).over).toBe(true);
    expect(countdown('2026-11-24T12:00:00.000Z', noon + 5_000)).toMatchObject({ seconds: 0, over: true });
  });

  it('splits days, hours, minutes and seconds', () => {
    expect(countdown('2026-11-26T15:04:05.000Z', noon)).toEqual({
      days: 2,
      hours: 3,
      minutes: 4,
      seconds: 5,
      over: false,
    });
  });

  it('writes elapsed time', () => {
    expect(elapsedText(65_000)).toBe('01:05');
    expect(elapsedText(3_725_000)).toBe('1:02:05');
    expect(elapsedText(-5)).toBe('00:00');
  });
});

describe('a page with a countdown', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: noon - 60_000 });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('opens by itself, once', () => {
    const onOver = vi.fn();
    // The device is 60 s behind: on the server it is noon, and the room opens 2 s later.
    renderHook(() => useCountdown('2026-11-24T12:00:02.000Z', 60_000, onOver));
    act(() => void vi.advanceTimersByTime(1_500));
    expect(onOver).not.toHaveBeenCalled();
    act(() => void vi.advanceTimersByTime(5_000));

    expect(onOver).toHaveBeenCalledTimes(1);
  });

  it('asks the server again at the opening, otherwise rarely', () => {
    const portal = { state: 'too-early', opensAt: '2026-11-24T12:00:00.000Z' } as Portal;

    expect(nextLook(portal, 0)).toBe(30_000);
    expect(nextLook(portal, 50_000)).toBe(10_000);
    expect(nextLook(portal, 60_500)).toBe(1_000);
  });
});
