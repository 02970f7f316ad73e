import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { focusAgain } from './focusAgain';

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = `
    <main id="content" tabindex="-1"><button id="opener"></button><input id="field"></main>
    <div role="dialog" id="going"><button id="done"></button></div>
    <div role="dialog" id="next"><textarea id="reason"></textarea></div>`;
});

afterEach(() => {
  vi.useRealTimers();
  document.body.innerHTML = '';
});

const at = (id: string) => document.getElementById(id);

it('leads from a dialog that is going to what opened it', () => {
  at('done')?.focus();
  focusAgain(at('opener'));
  vi.runAllTimers();
  expect(document.activeElement).toBe(at('opener'));
});

it('leads from a dialog that is gone to what opened it', () => {
  at('done')?.focus();
  focusAgain(at('opener'));
  at('going')?.remove();
  vi.runAllTimers();
  expect(document.activeElement).toBe(at('opener'));
});

it('leads to the page when what opened the dialog is gone too', () => {
  at('done')?.focus();
  focusAgain(at('opener'));
  at('opener')?.remove();
  vi.runAllTimers();
  expect(document.activeElement).toBe(at('content'));
});

it.each(['reason', 'field'])('leaves the keyboard where it has gone on: %s', (id) => {
  at('done')?.focus();
  focusAgain(at('opener'), 20);
  at(id)?.focus();
  vi.runAllTimers();
  expect(document.activeElement).toBe(at(id));
});
