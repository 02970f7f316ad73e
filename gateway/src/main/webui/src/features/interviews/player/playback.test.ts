import { afterEach, expect, it, vi } from 'vitest';
import { Playback } from './playback';

const player = () => ({
  toggle: vi.fn(),
  jump: vi.fn(),
  pause: vi.fn(),
  show: vi.fn(),
  position: () => 12.3,
  playFrom: vi.fn(),
});

function two() {
  const [first, second] = [player(), player()];
  const playback = new Playback();
  playback.register(1, first);
  playback.register(3, second);
  document.addEventListener('keydown', playback.key);
  return { playback, first, second };
}

const listening: Playback[] = [];
const press = (key: string, on: Element = document.body) =>
  on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

afterEach(() => {
  listening.splice(0).forEach(({ key }) => document.removeEventListener('keydown', key));
  document.body.replaceChildren();
});

it('the keys work on the player that was used last, else on the first', () => {
  const { playback, first, second } = two();
  listening.push(playback);
  expect(press(' ')).toBe(false);
  expect(first.toggle).toHaveBeenCalledOnce();
  playback.uses(3);
  press('ArrowRight');
  press('ArrowLeft');
  expect(second.jump.mock.calls).toEqual([[5], [-5]]);
});

it('a number goes to the question, and what played before pauses', () => {
  const { playback, first, second } = two();
  listening.push(playback);
  playback.uses(1);
  press('3');
  expect(first.pause).toHaveBeenCalledOnce();
  expect(second.show).toHaveBeenCalledOnce();
  expect(press('2')).toBe(true);
});

it('stops where somebody writes about it, and plays from a moment', () => {
  const { playback, first, second } = two();
  playback.uses(3);
  expect(playback.stop(3)).toBe(12.3);
  expect(second.pause).toHaveBeenCalledOnce();
  playback.playFrom(1, 7);
  expect(second.pause).toHaveBeenCalledTimes(2);
  expect(first.playFrom).toHaveBeenCalledWith(7);
  expect(playback.stop(2)).toBeUndefined();
});

it('leaves the keys to what has the focus', () => {
  const { playback, first } = two();
  listening.push(playback);
  const field = document.body.appendChild(document.createElement('textarea'));
  press(' ', field);
  press('1', field);
  expect(first.toggle).not.toHaveBeenCalled();
  expect(first.show).not.toHaveBeenCalled();
});
