import { addDays, dayKey } from '@/ui/time';
import type { When } from './when';
import type { SelfPacedWindow } from './window';

export type How = 'ONLINE' | 'OFFLINE' | 'SELF_PACED';

/** Everything of the form but candidate and job, which live in the address. */
export interface Draft {
  how: How;
  picked: string[];
  place: string;
  provider: string | null;
  notes: string;
  when: When;
  window: SelfPacedWindow;
}

/** A self-paced interview may be done for a week unless said otherwise. */
const usualDays = 7;

export function emptyDraft(now: Date, zone: string): Draft {
  const day = addDays(dayKey(now, zone), usualDays);
  return {
    how: 'ONLINE',
    picked: [],
    place: '',
    provider: null,
    notes: '',
    when: { kind: 'free', minutes: 45 },
    window: { opensDay: null, opensTime: '09:00', day, time: '18:00', zone },
  };
}

const key = 'parley-schedule-draft';

/** What was typed before a reload; a draft of an older form is not carried over. */
export function readDraft(fallback: Draft): Draft {
  try {
    const saved = JSON.parse(sessionStorage.getItem(key) ?? 'null') as Partial<Draft> | null;
    if (!saved || typeof saved !== 'object' || typeof saved.when?.kind !== 'string') return fallback;
    return { ...fallback, ...saved };
  } catch {
    return fallback;
  }
}

export const keepDraft = (draft: Draft) => sessionStorage.setItem(key, JSON.stringify(draft));

export const dropDraft = () => sessionStorage.removeItem(key);

/** A start that another page proposes, the calendar for one; nothing when it proposes none. */
export function startingAt(draft: Draft, day: string, time: string, picked: string[], zone: string): Draft {
  if (!day || !time) return draft;
  return {
    ...draft,
    when: { kind: 'time', day, time, minutes: 45, zone },
    picked: picked.length > 0 ? picked : draft.picked,
  };
}
