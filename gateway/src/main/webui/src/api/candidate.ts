import { answer, api } from './client';
import type { Invites } from './schemas';

export type Redeemed = Invites['Access'];
export type Home = Invites['HomeResponse'];
export type HomeInterview = Invites['HomeInterview'];
export type OwnInvite = Invites['OwnInviteResponse'];

const candidate = { candidate: true };

export const candidateApi = {
  redeemCode: (email: string, code: string) =>
    answer(api.POST('/api/v1/invites/redeem', { body: { email, code }, ...candidate })),
  redeemLink: () => answer(api.POST('/api/v1/invites/redeem', { body: {}, ...candidate })),
  /** Mails a link that lets in, to the address or to the one behind the link of this browser. */
  freshLink: (ask: { email: string } | { interviewId: string } | Record<string, never>) =>
    'interviewId' in ask
      ? answer(
          api.POST('/api/v1/interviews/{id}/fresh-link', {
            params: { path: { id: ask.interviewId } },
            ...candidate,
          }),
        )
      : answer(api.POST('/api/v1/invites/fresh-link', { body: ask, ...candidate })),
  /** Asking again changes nothing. */
  askForTime: ({ id, note }: { id: string; note: string }) =>
    answer(
      api.POST('/api/v1/invites/{id}/extension-requests', {
        params: { path: { id } },
        body: note ? { note } : {},
        ...candidate,
      }),
    ),
  home: (signal: AbortSignal) => answer(api.GET('/api/v1/candidate/home', { ...candidate, signal })),
  invite: (signal: AbortSignal) => answer(api.GET('/api/v1/candidate/invite', { ...candidate, signal })),
};

/** A link of the server's own answer, never one that leads elsewhere. */
export function ownLink(link: unknown): string | null {
  if (typeof link !== 'string') return null;
  const url = new URL(link, window.location.origin);
  return url.origin === window.location.origin ? url.pathname + url.search : null;
}

/** A full page load: the server exchanges the link for a cookie. */
export const follow = (link: unknown): void => window.location.assign(ownLink(link) ?? '/c/home');
