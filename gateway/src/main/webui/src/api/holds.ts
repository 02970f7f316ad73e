import { answer, api } from './client';
import type { Scheduling } from './schemas';

export type Hold = Scheduling['HoldResponse'];

/** Keeps a seat of the slot for the interview for a few minutes; booking it uses the hold up. */
export const holdSlot = (id: string, interviewId: string) =>
  answer(api.POST('/api/v1/interviews/slots/{id}/hold', { params: { path: { id } }, body: { interviewId } }));

export const releaseHold = (id: string, interviewId: string) =>
  answer(
    api.DELETE('/api/v1/interviews/slots/{id}/hold', { params: { path: { id }, query: { interviewId } } }),
  );
