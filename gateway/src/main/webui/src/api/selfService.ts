import { infiniteQueryOptions, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { api } from './client';
import { Problem, problemFrom } from './problem';
import type { Instant, InterviewStatus, Page } from './types';
import { useWrite } from './write';

export type SelfServiceState =
  'pending' | 'scheduled' | 'too-late' | 'in-progress' | 'over' | 'no-show' | 'cancelled';

export interface OfferedTime {
  slotId: string;
  startsAt: Instant;
  endsAt: Instant;
  zone: string;
  /** In which its interviewers live; none when in several. */
  interviewerZone?: string | null;
}

/** A seat that is kept while the candidate decides. */
export interface Hold extends OfferedTime {
  holdId: string;
  expiresAt: Instant;
}

/** A seat that became free for somebody who waited. */
export interface Offer extends OfferedTime {
  offerId: string;
  expiresAt: Instant;
}

export interface SelfService {
  interviewId: string;
  state: SelfServiceState;
  status: InterviewStatus;
  jobTitle: string;
  companyName: string;
  candidateName: string;
  startsAt?: Instant;
  endsAt?: Instant;
  zone: string;
  candidateZone: string;
  interviewerZone?: string | null;
  type: 'ONLINE' | 'OFFLINE';
  place?: string;
  can: { pick: boolean; reschedule: boolean; cancel: boolean };
  why: Partial<Record<'pick' | 'reschedule' | 'cancel', string>>;
  cutoffAt?: Instant;
  reschedulesLeft: number;
  cancelReason?: string;
  hold?: Hold;
  offer?: Offer;
  waitingSince?: Instant;
  contact?: { name?: string; email?: string };
  version: number;
  now: Instant;
  /** Known to this page alone: the candidate has booked this time a moment ago. */
  justBooked?: boolean;
}

export interface FreeSlot {
  id: string;
  startsAt: Instant;
  endsAt: Instant;
  zone: string;
  interviewerZone?: string | null;
  free: number;
}

const candidate = { candidate: true };
const second = 1_000;
const limit = 100;

const path = (id: string, rest: string) => `/interviews/${id}/${rest}`;

const key = (id: string) => ['self-service', id] as const;

/** An interview that is still being prepared and a network that is gone are waited for. */
export const waitedFor = (error: unknown): boolean =>
  error instanceof Problem && (error.code === 'not-ready-yet' || error.unanswered);

export const useSelfService = (id: string) =>
  useQuery({
    queryKey: key(id),
    queryFn: ({ signal }) => api.get<SelfService>(path(id, 'self-service'), {}, { ...candidate, signal }),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data ? 15 * second : false),
    retry: (failures, error) => waitedFor(error) || failures < 1,
    retryDelay: (attempt, error) => (problemFrom(error).retryAfter ?? Math.min(attempt + 1, 5)) * second,
  });

export const freeSlotPages = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['free-slots', id],
    queryFn: ({ signal, pageParam: page }) =>
      api.get<Page<FreeSlot>>(path(id, 'free-slots'), { page, limit }, { ...candidate, signal }),
    initialPageParam: 1,
    getNextPageParam: ({ pagination: { page, pages } }) => (page < pages ? page + 1 : undefined),
    refetchInterval: 20 * second,
  });

function accept(queries: QueryClient, id: string, view: SelfService) {
  // What was asked before is older than this answer.
  void queries.cancelQueries({ queryKey: key(id) });
  queries.setQueryData(key(id), view);
  void queries.invalidateQueries({ queryKey: ['free-slots', id] });
  for (const other of [['portal', id], ['candidate-home']]) {
    void queries.invalidateQueries({ queryKey: other });
  }
}

/** One of the candidate's actions; all answer where things stand afterwards. */
function useAction<T>(
  id: string,
  send: (input: T) => Promise<SelfService>,
  books: (input: T) => boolean = () => false,
) {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: (input: T) => send(input),
    onSuccess: (view, input) => accept(queries, id, books(input) ? { ...view, justBooked: true } : view),
    onError: () => {
      void queries.invalidateQueries({ queryKey: key(id) });
      void queries.invalidateQueries({ queryKey: ['free-slots', id] });
    },
  });
}

export const useHold = (id: string) =>
  useAction(id, (slotId: string) => api.post<SelfService>(path(id, 'self-hold'), { slotId }, candidate));

export const useRelease = (id: string) =>
  useAction(id, () => api.delete<SelfService>(path(id, 'self-hold'), candidate));

export interface Choice {
  slotId: string;
  reason?: string;
  /** What the candidate looked at when they chose. */
  version: number;
}

export const usePick = (id: string) =>
  useAction(
    id,
    ({ version, ...choice }: Choice) =>
      api.post<SelfService>(path(id, 'pick'), choice, {
        ...candidate,
        headers: { 'If-Match': `"${version}"` },
      }),
    () => true,
  );

export const useSelfCancel = (id: string) =>
  useAction(id, (reason: string) => api.post<SelfService>(path(id, 'self-cancel'), { reason }, candidate));

export const useWait = (id: string) =>
  useAction(id, () => api.post<SelfService>(path(id, 'self-waitlist'), {}, candidate));

export const useStopWaiting = (id: string) =>
  useAction(id, () => api.delete<SelfService>(path(id, 'self-waitlist'), candidate));

interface OfferAnswer {
  offerId: string;
  answer: 'accept' | 'decline';
}

export const useAnswerOffer = (id: string) =>
  useAction(
    id,
    ({ offerId, answer }: OfferAnswer) =>
      api.post<SelfService>(path(id, `offers/${offerId}/${answer}`), {}, candidate),
    ({ answer }) => answer === 'accept',
  );
