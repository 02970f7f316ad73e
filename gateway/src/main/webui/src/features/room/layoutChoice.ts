import type { Layout } from './stage';

const key = 'parley-room-layout';

export function recallLayout(): Layout {
  try {
    return localStorage.getItem(key) === 'speaker' ? 'speaker' : 'grid';
  } catch {
    return 'grid';
  }
}

export function rememberLayout(layout: Layout): void {
  try {
    localStorage.setItem(key, layout);
  } catch {
    // Storage is blocked: the choice holds for this page only.
  }
}
