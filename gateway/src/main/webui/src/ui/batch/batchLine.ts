/** A row of a batch as people read it. */
export interface BatchLine {
  id: string | number;
  name: string;
  state: 'refused' | 'ready' | 'done' | 'waits';
  /** What became of it, or would. */
  note: string;
}

const order = ['refused', 'ready', 'done', 'waits'];

/** What needs a look first; who waits their turn last. */
export const refusedFirst = (lines: BatchLine[]) =>
  [...lines].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));

/** @param begun whether it happens, or only would */
export function stateOf({ ok, done }: { ok: boolean; done?: boolean | undefined }, begun: boolean) {
  if (!ok) return 'refused';
  if (!begun) return 'ready';
  return done ? 'done' : 'waits';
}
