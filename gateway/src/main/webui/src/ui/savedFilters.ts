import { useState } from 'react';

export interface SavedFilter {
  name: string;
  /** The search part of the address. */
  search: string;
}

function read(key: string): SavedFilter[] {
  try {
    const saved: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(saved) ? (saved as SavedFilter[]) : [];
  } catch {
    return [];
  }
}

/** The named filters that are set, as the search part of an address. */
export function searchOf<N extends string>(filters: Record<N, string>, names: readonly N[]): string {
  const search = new URLSearchParams();
  for (const name of names) if (filters[name]) search.set(name, filters[name]);
  return search.toString();
}

/** Kept in this browser; a filter of the same name is replaced. */
export function useSavedFilters(key: string) {
  const [saved, setSaved] = useState(() => read(key));
  const keep = (next: SavedFilter[]) => {
    setSaved(next);
    localStorage.setItem(key, JSON.stringify(next));
  };
  const without = (name: string) => saved.filter((each) => each.name !== name);
  return {
    saved,
    save: (name: string, search: string) =>
      keep([...without(name), { name, search }].sort((a, b) => a.name.localeCompare(b.name))),
    remove: (name: string) => keep(without(name)),
  };
}
