import { addDays, dayKey } from '@/ui/time';
import type { Video } from './public/video';
import type { When } from './public/when';
import type { SelfPacedWindow } from './public/window';

export type How = 'ONLINE' | 'OFFLINE' | 'SELF_PACED';

/** Everything of the form but candidate and job, which live in the address. */
export interface Draft extends Video {
  how: How;
  picked: string[];
  place: string;
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
    videoLink: '',
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

/** What another page proposes in the address: a start of the calendar, or all of an interview but its time. */
export const proposals = ['day', 'time', 'with', 'how', 'place', 'minutes'] as const;

export function proposedBy(draft: Draft, get: (name: string) => string, zone: string): Draft {
  const [day, time, how] = [get('day'), get('time'), get('how')];
  const picked = get('with').split(',').filter(Boolean);
  const minutes = Number(get('minutes')) || 45;
  const started: Partial<Draft> = day && time ? { when: { kind: 'time', day, time, minutes, zone } } : {};
  const again: Partial<Draft> =
    how === 'ONLINE' || how === 'OFFLINE'
      ? { how, place: get('place'), when: { kind: 'free', minutes }, picked: [] }
      : {};
  return { ...draft, ...again, ...started, ...(picked.length > 0 ? { picked } : {}) };
}
