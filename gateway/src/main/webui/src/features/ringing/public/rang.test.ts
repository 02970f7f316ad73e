import { afterEach, expect, it, vi } from 'vitest';
import { rangFromHere, rings } from './rang';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

it('a browser knows the room for which it rang, and no other', () => {
  rings('diego')('room');
  expect(rangFromHere('diego', 'room')).toBe(true);
  expect(rangFromHere('diego', 'another')).toBe(false);
});

it('until the server has answered, any room with that person counts', () => {
  rings('diego');
  expect(rangFromHere('diego', 'room')).toBe(true);
  expect(rangFromHere('wen', 'room')).toBe(false);
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 120_000);
  expect(rangFromHere('diego', 'room')).toBe(false);
});

it('a tab without storage knows what it did itself', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('blocked');
  });
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new Error('blocked');
  });
  rings('diego')('room');
  expect(rangFromHere('diego', 'room')).toBe(true);
});
