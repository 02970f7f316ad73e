import { afterEach, expect, it, vi } from 'vitest';
import { leadsHere, whenLookedAt } from './entry';

let visibility: DocumentVisibilityState = 'visible';

function becomes(state: DocumentVisibilityState) {
  visibility = state;
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
  document.dispatchEvent(new Event('visibilitychange'));
}

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

it('one tab of a browser is led into the room', () => {
  expect(leadsHere('i1')).toBe(true);
  expect(leadsHere('i1')).toBe(false);
  expect(leadsHere('i2')).toBe(true);
});

it('a tab in the background waits until somebody looks at it', () => {
  becomes('hidden');
  const act = vi.fn();
  whenLookedAt(act);
  expect(act).not.toHaveBeenCalled();
  becomes('visible');
  becomes('hidden');
  becomes('visible');
  expect(act).toHaveBeenCalledOnce();
});

it('what is taken back does not happen', () => {
  becomes('hidden');
  const act = vi.fn();
  whenLookedAt(act)();
  becomes('visible');
  expect(act).not.toHaveBeenCalled();
});
