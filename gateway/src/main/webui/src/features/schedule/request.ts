import type { InterviewRequest } from '@/api/interviews';
import type { Match } from '@/api/types';
import type { Draft } from './draft';
import { missingLink, videoOf } from './public/video';
import { isChosen, resolve, timeOf } from './public/when';
import { isWindow, resolveWindow } from './public/window';

/** Nobody picked: whoever offers the slot. */
export function panelOf({ picked, when }: Draft): string[] {
  if (picked.length > 0 || when.kind !== 'slot') return picked;
  return (when.slot?.interviewers ?? []).map(({ id }) => id);
}

/** What is still to be filled in before the server is asked: field → text key. */
export function missingFields(draft: Draft, match: Match | undefined): Record<string, string> {
  const missing: Record<string, string> = {};
  if (!match) missing.candidate = 'schedule.candidate.pick';
  if (draft.how === 'SELF_PACED') {
    const window = resolveWindow(draft.window);
    if (window === 'incomplete') missing.deadline = 'schedule.window.pick';
    if (window === 'no-such-time') missing.deadline = 'schedule.when.noSuchTime';
    if (window === 'backwards') missing.deadline = 'schedule.window.backwards';
    return missing;
  }
  const { when } = draft;
  const resolved = resolve(when);
  const panel = panelOf(draft);
  if (when.kind === 'ask') {
    if (panel.length === 0 && when.whose.length === 0) missing.whose = 'schedule.ask.pick';
  } else if (panel.length === 0) {
    missing.panel = 'schedule.panel.pick';
  }
  if (resolved === 'incomplete') {
    missing.when = `schedule.when.${when.kind === 'slot' ? 'pick' : when.kind === 'free' ? 'pickFree' : 'pickTime'}`;
  }
  if (resolved === 'no-such-time') missing.when = 'schedule.when.noSuchTime';
  if (draft.how === 'OFFLINE' && !draft.place.trim()) missing.place = 'schedule.how.pickPlace';
  const link = draft.how === 'ONLINE' ? missingLink(draft) : undefined;
  if (link) missing.videoLink = link;
  return missing;
}

/** Only of a draft that misses nothing. */
export function requestOf(
  draft: Draft,
  { candidateId, jobId, zone }: { candidateId: string; jobId: string; zone: string },
): InterviewRequest {
  const notes = draft.notes.trim() ? { notes: draft.notes.trim() } : {};
  if (draft.how === 'SELF_PACED') {
    const window = resolveWindow(draft.window);
    return {
      jobId,
      candidateId,
      interviewerIds: [],
      zone,
      type: 'ONLINE',
      mode: 'SELF_PACED',
      ...(isWindow(window) ? window : {}),
      ...notes,
    };
  }
  const resolved = resolve(draft.when);
  const panel = panelOf(draft);
  return {
    jobId,
    candidateId,
    interviewerIds: panel,
    ...(draft.when.kind === 'ask' && panel.length === 0 ? { slotInterviewerIds: draft.when.whose } : {}),
    zone: isChosen(resolved) ? resolved.zone : zone,
    type: draft.how,
    mode: 'LIVE',
    ...(isChosen(resolved) ? timeOf(resolved) : {}),
    ...(draft.how === 'OFFLINE' ? { place: draft.place.trim() } : {}),
    ...(draft.how === 'ONLINE' ? videoOf(draft) : {}),
    ...notes,
  };
}
