import type { Match } from '@/api/types';
import type { Resolved, When } from './when';

interface ScheduleDraft {
  match: Match | undefined;
  panel: string[];
  when: When;
  resolved: Resolved;
  type: 'ONLINE' | 'OFFLINE';
  place: string;
}

/** What is still to be filled in before the server is asked: field → text key. */
export function missingFields({ match, panel, when, resolved, type, place }: ScheduleDraft) {
  const missing: Record<string, string> = {};
  if (!match) missing.candidate = 'schedule.candidate.pick';
  if (panel.length === 0) missing.panel = 'schedule.panel.pick';
  if (resolved === 'incomplete') {
    missing.when = when.kind === 'slot' ? 'schedule.when.pick' : 'schedule.when.pickTime';
  }
  if (resolved === 'no-such-time') missing.when = 'schedule.when.noSuchTime';
  if (type === 'OFFLINE' && !place.trim()) missing.place = 'schedule.how.pickPlace';
  return missing;
}
