import { api } from './client';
import type { InterviewStatus } from './types';

export interface Redeemed {
  status: string;
  interviewId: string;
  entryLink: string;
  /** Absent when the link opens one interview only. */
  homeLink?: string;
}

export interface HomeInterview {
  interviewId: string;
  jobTitle: string;
  companyName: string;
  status: InterviewStatus;
  startsAt?: string;
  endsAt?: string;
  zone: string;
  type?: 'ONLINE' | 'OFFLINE';
  place?: string;
  link?: string;
}

export interface Home {
  name?: string;
  interviews: HomeInterview[];
}

export interface OwnInvite {
  inviteId: string;
  status: 'pending' | 'accepted' | 'expired' | 'completed' | 'revoked';
  jobTitle?: string;
  companyName?: string;
  name?: string;
  startsAt?: string;
  zone?: string;
  expiresAt: string;
  replaced?: boolean;
}

const candidate = { candidate: true };

export const candidateApi = {
  redeemCode: (email: string, code: string) =>
    api.post<Redeemed>('/invites/redeem', { email, code }, candidate),
  redeemLink: () => api.post<Redeemed>('/invites/redeem', {}, candidate),
  /** Mails a link that lets in, to the address or to the one behind the link of this browser. */
  freshLink: (ask: { email: string } | { interviewId: string } | Record<string, never>) =>
    'interviewId' in ask
      ? api.post<unknown>(`/interviews/${ask.interviewId}/fresh-link`, {}, candidate)
      : api.post<unknown>('/invites/fresh-link', ask, candidate),
  home: (signal: AbortSignal) => api.get<Home>('/candidate/home', {}, { ...candidate, signal }),
  invite: (signal: AbortSignal) => api.get<OwnInvite>('/candidate/invite', {}, { ...candidate, signal }),
};

/** A link of the server's own answer, never one that leads elsewhere. */
export function ownLink(link: unknown): string | null {
  if (typeof link !== 'string') return null;
  const url = new URL(link, window.location.origin);
  return url.origin === window.location.origin ? url.pathname + url.search : null;
}

/** A full page load: the server exchanges the link for a cookie. */
export const follow = (link: unknown): void => window.location.assign(ownLink(link) ?? '/c/home');
