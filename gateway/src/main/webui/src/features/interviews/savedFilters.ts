import { useState } from 'react';
import { filterNames, type Filters } from './filters';

export interface SavedFilter {
  name: string;
  /** The search part of the address. */
  search: string;
}

const key = 'parley-interview-filters';

function read(): SavedFilter[] {
  try {
    const saved: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(saved) ? (saved as SavedFilter[]) : [];
  } catch {
    return [];
  }
}

export function searchOf(filters: Filters): string {
  const search = new URLSearchParams();
  for (const name of filterNames) if (filters[name]) search.set(name, filters[name]);
  return search.toString();
}

/** Kept in this browser; a filter of the same name is replaced. */
export function useSavedFilters() {
  const [saved, setSaved] = useState(read);
  const keep = (next: SavedFilter[]) => {
    setSaved(next);
    localStorage.setItem(key, JSON.stringify(next));
  };
  const without = (name: string) => saved.filter((each) => each.name !== name);
  return {
    saved,
    save: (name: string, filters: Filters) =>
      keep(
        [...without(name), { name, search: searchOf(filters) }].sort((a, b) => a.name.localeCompare(b.name)),
      ),
    remove: (name: string) => keep(without(name)),
  };
}
