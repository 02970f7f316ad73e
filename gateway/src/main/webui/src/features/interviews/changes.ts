import type { TFunction } from 'i18next';
import type { AuditEntry } from '@/api/types';

/** The changes of an audit entry a reader cares about: the time, and who joined. */
export function changesOf(
  { oldValues, newValues }: AuditEntry,
  timeText: (at: string) => string,
  t: TFunction,
): string[] {
  const [before, after] = [textOf(oldValues?.startsAt), textOf(newValues?.startsAt)];
  const changes: string[] = [];
  if (after && before && before !== after) changes.push(`${timeText(before)} → ${timeText(after)}`);
  else if (after && !before) changes.push(timeText(after));
  const place = textOf(newValues?.place);
  if (place && place !== textOf(oldValues?.place)) changes.push(place);
  for (const [joined, key] of joins) {
    if (newValues?.[joined] && !oldValues?.[joined]) changes.push(t(key));
  }
  return changes;
}

const joins = [
  ['candidateJoinedAt', 'interviews.log.candidateJoined'],
  ['interviewerJoinedAt', 'interviews.log.interviewerJoined'],
] as const;

const textOf = (value: unknown) => (typeof value === 'string' && value ? value : undefined);
