import type { AuditEntry } from '@/api/types';

/** The changes of an audit entry a reader cares about: the time, and who joined. */
export function changesOf({ oldValues, newValues }: AuditEntry, timeText: (at: string) => string): string[] {
  const [before, after] = [textOf(oldValues?.startsAt), textOf(newValues?.startsAt)];
  const changes: string[] = [];
  if (after && before && before !== after) changes.push(`${timeText(before)} → ${timeText(after)}`);
  else if (after && !before) changes.push(timeText(after));
  const place = textOf(newValues?.place);
  if (place && place !== textOf(oldValues?.place)) changes.push(place);
  return changes;
}

const textOf = (value: unknown) => (typeof value === 'string' && value ? value : undefined);
