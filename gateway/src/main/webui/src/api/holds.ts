import { api } from './client';
import type { Instant } from './types';

export interface Hold {
  holdId: string;
  slotId: string;
  expiresAt: Instant;
  /** The server's. */
  now: Instant;
}

/** Keeps a seat of the slot for the interview for a few minutes; booking it uses the hold up. */
export const holdSlot = (slotId: string, interviewId: string) =>
  api.post<Hold>(`/interviews/slots/${slotId}/hold`, { interviewId });

export const releaseHold = (slotId: string, interviewId: string) =>
  api.delete<void>(`/interviews/slots/${slotId}/hold`, { query: { interviewId } });
