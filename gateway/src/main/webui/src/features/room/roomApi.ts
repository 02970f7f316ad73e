import { api } from '@/api/client';
import { Problem } from '@/api/problem';
import type { Join } from './protocol';

export type As = 'candidate' | 'interviewer';

export interface Portal {
  interviewId: string;
  as: As;
  state: string;
  jobTitle?: string;
  companyName?: string;
  personName?: string;
  otherNames?: string[];
  startsAt?: string;
  endsAt?: string;
  zone?: string;
  viewerZone?: string;
  opensAt?: string;
  lateEntryClosesAt?: string;
  closesAt?: string;
  now: string;
  /** An interviewer is connected, who sees who waits. */
  interviewerInside?: boolean;
  type?: string;
  place?: string;
  contactName?: string;
}

export interface Ice {
  iceServers?: RTCIceServer[];
  iceExpiresAt?: string;
}

const candidate = (as: As) => ({ candidate: as === 'candidate' });

export const roomApi = {
  portal: (id: string, as: As, signal?: AbortSignal) =>
    api.get<Portal>(`/interviews/${id}/portal`, { as }, { ...candidate(as), signal }),
  join: (id: string, as: As) =>
    api.post<Join>(`/interviews/${id}/join`, { as }, { ...candidate(as), repeatable: true }),
  ice: (id: string, as: As) => api.get<Ice>(`/interviews/${id}/ice`, { as }, candidate(as)),
};

/** A join that failed for a passing reason: no network, a busy server, a room not known yet, a lost race. */
export function passing(error: unknown): boolean {
  if (!(error instanceof Problem)) return true;
  return (
    error.unanswered || error.status === 500 || error.status === 429 || error.code === 'request-in-progress'
  );
}
