import { forgetAll } from '@/api/once';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { areas, loadTexts } from '@/app/i18n';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

// How long to look for what is not there yet. A page of a form takes jsdom seconds while other work shares the cores.
configure({ asyncUtilTimeout: 10_000 });

// What jsdom lacks, and Mantine or a page asks for.
Object.assign(window, {
  matchMedia: (query: string) => ({
    matches: false,
    media: query,
    onchange: null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
    dispatchEvent: () => false,
  }),
});

Element.prototype.scrollIntoView = () => undefined;
window.scrollTo = () => undefined;

globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

Object.assign(document, {
  fonts: { addEventListener: () => undefined, removeEventListener: () => undefined },
});

beforeEach(forgetAll);

await loadTexts(areas);
