import type { Interview } from '@/api/types';

export interface Viewer {
  id: string | undefined;
  admin: boolean;
}

/** As long after its deadline an unfinished self-paced interview may get a later one. */
const monthBefore = (now: Date) => new Date(now.getTime() - 30 * 86_400_000);

const past = (moment: string | undefined, now: Date) => moment !== undefined && new Date(moment) <= now;

/** What this viewer may do with the interview as it stands; the server has the last word. */
export function actionsOf(interview: Interview, { id, admin }: Viewer, now: Date) {
  const { status, type, mode, ownerId, interviewers, startsAt, endsAt, partial } = interview;
  const mine = admin || ownerId === id;
  const open = status === 'PENDING' || status === 'SCHEDULED';
  const settled = status === 'COMPLETED' || status === 'NO_SHOW';
  const seat = interviewers.find((member) => member.id === id);
  const held =
    type === 'OFFLINE' && status === 'SCHEDULED' && startsAt !== undefined && new Date(startsAt) <= now;
  const over = past(endsAt, now);
  const unfinished = status === 'COMPLETED' && Boolean(partial) && !past(endsAt, monthBefore(now));
  return {
    mine,
    review: mode === 'SELF_PACED' && (mine || Boolean(interview.reviewers?.some((each) => each.id === id))),
    move: mine && open,
    extend: mine && mode === 'SELF_PACED' && (status === 'IN_PROGRESS' || unfinished),
    cancel: mine && open,
    again: mine && status === 'CANCELLED' && mode === 'LIVE',
    ask: mine && status === 'PENDING' && mode === 'LIVE',
    replace: mine && open && interviewers.length > 0,
    video: mine && type === 'ONLINE' && mode === 'LIVE' && (open || status === 'IN_PROGRESS'),
    outcome: mine && mode === 'LIVE' && (settled || held || (status === 'IN_PROGRESS' && over)),
    decline: open && seat !== undefined && !seat.declined,
    join: type === 'ONLINE' && mode === 'LIVE' && (status === 'SCHEDULED' || status === 'IN_PROGRESS'),
    link: mine && Boolean(interview.meetingLink) && (open || status === 'IN_PROGRESS'),
  };
}
