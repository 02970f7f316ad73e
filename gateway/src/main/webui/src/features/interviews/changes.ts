import type { AuditEntry } from '@/api/types';
import {
  differences,
  readFlag,
  readNumber,
  readText,
  readTime,
  readWord,
  type Change,
  type Reader,
  type Words,
} from '@/ui/audit';

const people: Reader = (value, { person, t }) =>
  Array.isArray(value)
    ? value.length > 0
      ? value.map((id) => person(String(id))).join(', ')
      : t('interviews.value.nobody')
    : undefined;

/** Each value of the audit log and how it reads; what is not listed is a matter of machines. */
const readers: Record<string, Reader> = {
  status: readWord('ui.status'),
  startsAt: readTime,
  endsAt: readTime,
  zone: readText,
  place: readText,
  provider: readText,
  videoHost: readText,
  slotId: (value, { t }) => (value ? t('interviews.value.slot') : undefined),
  interviewerIds: people,
  slotInterviewerIds: people,
  reviewerIds: people,
  onlineEnabled: readFlag,
  noShowParty: readWord('interviews.facts'),
  partial: readFlag,
  candidateJoinedAt: readTime,
  interviewerJoinedAt: readTime,
  linkVersion: readNumber,
  extraPercent: (value) => (typeof value === 'number' ? `${value} %` : undefined),
};

/** What of the entry differs, old → new, in words. A slot as such says nothing beside its time. */
export function changesOf(entry: AuditEntry, words: Words): Change[] {
  const changes = differences(entry, readers, words);
  const timed = changes.some(({ field }) => field === 'startsAt');
  return changes.filter(
    ({ field }) => !(timed && field === 'slotId') && !unremarkable(field, entry.oldValues),
  );
}

/** Of a first entry, what every interview has. */
const unremarkable = (field: string, oldValues: AuditEntry['oldValues']) =>
  !oldValues && (field === 'linkVersion' || field === 'onlineEnabled');

/** Whoever is named by an id in these entries. */
export const peopleIn = (entries: AuditEntry[]): string[] =>
  entries
    .flatMap(({ oldValues, newValues }) => [oldValues, newValues])
    .flatMap((values) => [values?.interviewerIds, values?.slotInterviewerIds, values?.reviewerIds])
    .filter(Array.isArray)
    .flat()
    .map(String);
