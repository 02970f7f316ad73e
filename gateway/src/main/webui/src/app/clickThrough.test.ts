import { fireEvent } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { once } from '@/api/once';
import { ignoreClickThrough } from './clickThrough';

const pressed = vi.fn<(name: string) => void>();

const over = new AbortController();

beforeAll(() => ignoreClickThrough(document, over.signal));
afterAll(() => over.abort());

let now = 0;

beforeEach(() => {
  now += 10_000;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});

afterEach(() => {
  document.body.replaceChildren();
  pressed.mockClear();
});

/** A page on which something else comes to the place of the button that sends. */
function click(name: string, x = 100, detail = 1) {
  const button = document.createElement('button');
  button.type = 'button';
  button.addEventListener('click', () => {
    pressed(name);
    if (name === 'take') void once(`POST /hold ${now} ${x}`, () => Promise.resolve());
  });
  document.body.replaceChildren(button);
  press(button, x, detail);
}

function press(target: Element, x: number, detail: number) {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, clientX: x, clientY: 50, detail });
  Object.defineProperty(event, 'timeStamp', { value: now });
  fireEvent(target, event);
}

const wait = (ms: number) => (now += ms);
const names = () => pressed.mock.calls.map(([name]) => name);

it.each([
  [0, 1],
  [60, 1],
  [150, 1],
  [400, 2],
  [900, 2],
])('the second click of a choice, %i ms later and counted as %i, does not book', (ms, detail) => {
  click('take');
  wait(ms);
  click('book', 100, detail);
  expect(names()).toEqual(['take']);
});

it('a click that is meant comes later, or elsewhere, or by the keyboard', () => {
  click('take');
  wait(250);
  click('book');
  click('take', 300);
  click('other', 400);
  click('take', 500);
  click('typed', 500, 0);
  expect(names()).toEqual(['take', 'book', 'take', 'other', 'take', 'typed']);
});

it.each([1, 2])(
  'who only turns pages may be as quick as they like, also when clicks count as %i',
  (detail) => {
    click('next');
    click('next', 100, detail);
    expect(names()).toEqual(['next', 'next']);
  },
);

it.each([
  [60, 1],
  [60, 2],
  [400, 2],
])(
  'the second click of a double click, %i ms later, does not close the dialog of the first',
  (ms, detail) => {
    click('open');
    wait(ms);
    const closed = vi.fn();
    press(backdrop(closed), 100, detail);
    expect(closed).not.toHaveBeenCalled();
  },
);

it('a click beside the dialog closes it', () => {
  click('open');
  wait(400);
  const closed = vi.fn();
  press(backdrop(closed), 100, 1);
  press(backdrop(closed), 400, 1);
  expect(closed).toHaveBeenCalledTimes(2);
});

function backdrop(close: () => void): Element {
  const overlay = document.createElement('div');
  overlay.addEventListener('click', close);
  document.body.append(overlay);
  return overlay;
}
