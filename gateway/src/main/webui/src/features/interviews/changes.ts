import type { TFunction } from 'i18next';
import type { AuditEntry } from '@/api/types';

export interface Words {
  t: TFunction;
  /** An instant in the reader's zone, and in the interview's beside it where that differs. */
  time: (at: string) => string;
  person: (id: string) => string;
}

export interface Change {
  field: string;
  /** Absent when there was nothing before, or nothing is left. */
  before?: string;
  after?: string;
}

type Reader = (value: unknown, words: Words) => string | undefined;

const text: Reader = (value) => (typeof value === 'string' && value !== '' ? value : undefined);
const time: Reader = (value, { time: inWords }) => {
  const at = text(value, undefined as never);
  return at && inWords(at);
};
const people: Reader = (value, { person, t }) =>
  Array.isArray(value)
    ? value.length > 0
      ? value.map((id) => person(String(id))).join(', ')
      : t('interviews.value.nobody')
    : undefined;
const flag: Reader = (value, { t }) =>
  typeof value === 'boolean' ? t(value ? 'interviews.value.yes' : 'interviews.value.no') : undefined;
const word =
  (prefix: string): Reader =>
  (value, { t }) => {
    const code = text(value, undefined as never);
    return code && t(`${prefix}.${code}`, { defaultValue: code });
  };

/** Each value of the audit log and how it reads; what is not listed is a matter of machines. */
const readers: Record<string, Reader> = {
  status: word('ui.status'),
  startsAt: time,
  endsAt: time,
  zone: text,
  place: text,
  provider: text,
  slotId: (value, { t }) => (value ? t('interviews.value.slot') : undefined),
  interviewerIds: people,
  slotInterviewerIds: people,
  onlineEnabled: flag,
  noShowParty: word('interviews.detail'),
  partial: flag,
  candidateJoinedAt: time,
  interviewerJoinedAt: time,
  linkVersion: (value) => (typeof value === 'number' ? String(value) : undefined),
};

/** What of the entry differs, old → new, in words. A slot as such says nothing beside its time. */
export function changesOf({ oldValues, newValues }: AuditEntry, words: Words): Change[] {
  const changes: Change[] = [];
  for (const [field, read] of Object.entries(readers)) {
    const [before, after] = [read(oldValues?.[field], words), read(newValues?.[field], words)];
    if (before === after) continue;
    changes.push({ field, ...(before ? { before } : {}), ...(after ? { after } : {}) });
  }
  const timed = changes.some(({ field }) => field === 'startsAt');
  return changes.filter(({ field }) => !(timed && field === 'slotId') && !unremarkable(field, oldValues));
}

/** Of a first entry, what every interview has. */
const unremarkable = (field: string, oldValues: AuditEntry['oldValues']) =>
  !oldValues && (field === 'linkVersion' || field === 'onlineEnabled');
