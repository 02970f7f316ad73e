import { useState } from 'react';

/** What is chosen on the page; what leaves the page is not chosen any more. */
export function useSelection<T extends { id: string }>(selectable: T[]) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const chosen = selectable.filter(({ id }) => ids.has(id));
  return {
    chosen,
    has: (id: string) => ids.has(id),
    toggle: (id: string) =>
      setIds((before) => {
        const next = new Set(before);
        if (!next.delete(id)) next.add(id);
        return next;
      }),
    all: selectable.length > 0 && chosen.length === selectable.length,
    toggleAll: () =>
      setIds(chosen.length === selectable.length ? new Set() : new Set(selectable.map(({ id }) => id))),
    clear: () => setIds(new Set()),
  };
}

export type Selection<T extends { id: string }> = ReturnType<typeof useSelection<T>>;
