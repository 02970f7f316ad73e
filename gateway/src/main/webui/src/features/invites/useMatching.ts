import { useState } from 'react';
import { isManageable, useAllInvites, type InviteFilter } from '@/api/invites';
import type { Invite } from '@/api/types';
import { useSelection, type Selection } from '@/ui/useSelection';

export interface Matching {
  selection: Selection<Invite>;
  /** What is chosen: on this page, or on all pages. */
  ids: string[];
  /** Chooses what matches the filter on all pages. */
  chooseAll: () => void;
  choosing: boolean;
  error: unknown;
  /** It did. */
  everywhere: boolean;
}

/** What is chosen on the page, or on every page that the filter has; another filter chooses nothing. */
export function useMatching(filter: InviteFilter, invites: Invite[]): Matching {
  const selectable = invites.filter(isManageable);
  const here = useSelection(selectable);
  const gather = useAllInvites();
  const [found, setFound] = useState<{ of: string; ids: ReadonlySet<string> }>();
  const of = JSON.stringify(filter);
  const ids = found?.of === of ? found.ids : undefined;
  const clear = () => {
    setFound(undefined);
    here.clear();
  };
  const toggle = (id: string) => {
    const next = new Set(ids);
    if (!next.delete(id)) next.add(id);
    setFound({ of, ids: next });
  };
  const chosen = ids && selectable.filter(({ id }) => ids.has(id));
  return {
    selection: chosen
      ? {
          chosen,
          has: (id) => ids.has(id),
          toggle,
          all: selectable.length > 0 && chosen.length === selectable.length,
          toggleAll: clear,
          clear,
        }
      : { ...here, clear },
    ids: ids ? [...ids] : here.chosen.map(({ id }) => id),
    chooseAll: () => gather.mutate(filter, { onSuccess: (all) => setFound({ of, ids: new Set(all) }) }),
    choosing: gather.isPending,
    error: gather.error,
    everywhere: ids !== undefined,
  };
}
