import type { Interview } from '@/api/types';

export interface Viewer {
  id: string | undefined;
  admin: boolean;
}

/** What this viewer may do with the interview as it stands; the server has the last word. */
export function actionsOf(interview: Interview, { id, admin }: Viewer, now: Date) {
  const { status, type, mode, ownerId, interviewers, startsAt, endsAt } = interview;
  const mine = admin || ownerId === id;
  const open = status === 'PENDING' || status === 'SCHEDULED';
  const settled = status === 'COMPLETED' || status === 'NO_SHOW';
  const seat = interviewers.find((member) => member.id === id);
  const held =
    type === 'OFFLINE' && status === 'SCHEDULED' && startsAt !== undefined && new Date(startsAt) <= now;
  const over = endsAt !== undefined && new Date(endsAt) <= now;
  return {
    mine,
    move: mine && open,
    cancel: mine && open,
    again: mine && status === 'CANCELLED' && mode === 'LIVE',
    ask: mine && status === 'PENDING' && mode === 'LIVE',
    replace: mine && open && interviewers.length > 0,
    outcome: mine && mode === 'LIVE' && (settled || held || (status === 'IN_PROGRESS' && over)),
    decline: open && seat !== undefined && !seat.declined,
    join: type === 'ONLINE' && mode === 'LIVE' && (status === 'SCHEDULED' || status === 'IN_PROGRESS'),
    link: mine && Boolean(interview.meetingLink) && (open || status === 'IN_PROGRESS'),
  };
}
