import type { TFunction } from 'i18next';
import type { AuditEntry } from '@/api/types';

export interface Words {
  t: TFunction;
  /** An instant in the reader's zone. */
  time: (at: string) => string;
  person: (id: string) => string;
}

export interface Change {
  field: string;
  /** Absent when there was nothing before, or nothing is left. */
  before?: string;
  after?: string;
}

/** How a value of the audit log reads; undefined where there is nothing to say. */
export type Reader = (value: unknown, words: Words) => string | undefined;

export const readText: Reader = (value) => (typeof value === 'string' && value !== '' ? value : undefined);

export const readNumber: Reader = (value) => (typeof value === 'number' ? String(value) : undefined);

export const readTime: Reader = (value, { time }) =>
  typeof value === 'string' && value !== '' ? time(value) : undefined;

export const readFlag: Reader = (value, { t }) =>
  typeof value === 'boolean' ? t(value ? 'ui.log.yes' : 'ui.log.no') : undefined;

/** A code of which the catalogue has the words. */
export const readWord =
  (prefix: string): Reader =>
  (value, { t }) =>
    typeof value === 'string' && value !== '' ? t(`${prefix}.${value}`, { defaultValue: value }) : undefined;

/** What of the entry differs, old → new, in words; what no reader is for is a matter of machines. */
export function differences(
  { oldValues, newValues }: AuditEntry,
  readers: Record<string, Reader>,
  words: Words,
): Change[] {
  const changes: Change[] = [];
  for (const [field, read] of Object.entries(readers)) {
    const [before, after] = [read(oldValues?.[field], words), read(newValues?.[field], words)];
    if (before === after) continue;
    changes.push({ field, ...(before ? { before } : {}), ...(after ? { after } : {}) });
  }
  return changes;
}
