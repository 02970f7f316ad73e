import type { FieldValue, Values } from '@/api/submission';

export type Maybe = FieldValue | undefined;

/** Both changed the field since they last agreed. What was typed here stays, the other one is told. */
export interface Conflict {
  key: string;
  mine: Maybe;
  theirs: Maybe;
}

export interface Merged {
  values: Values;
  /** Fields that now have what the other tab or device wrote. */
  taken: string[];
  conflicts: Conflict[];
}

/** An emptied field and one that was never touched are the same. */
export const same = (a: Maybe, b: Maybe) => (a ?? '') === (b ?? '') || (!a && !b);

export const changedKeys = (from: Values, to: Values): string[] =>
  [...new Set([...Object.keys(from), ...Object.keys(to)])].filter((key) => !same(from[key], to[key]));

/** Three ways, field by field: what both last agreed on, what stands here, what stands there. */
export function merge(base: Values, mine: Values, theirs: Values): Merged {
  const own = new Set(changedKeys(base, mine));
  const merged: Merged = { values: { ...theirs }, taken: [], conflicts: [] };
  for (const key of changedKeys(base, theirs)) {
    if (!own.has(key)) merged.taken.push(key);
    else if (!same(mine[key], theirs[key]))
      merged.conflicts.push({ key, mine: mine[key], theirs: theirs[key] });
  }
  for (const key of own) put(merged.values, key, mine[key]);
  return merged;
}

export function put(values: Values, key: string, value: Maybe) {
  if (value === undefined) delete values[key];
  else values[key] = value;
}
