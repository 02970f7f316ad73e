import { infiniteQueryOptions, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { answer, api } from './client';
import { ifMatch } from './ifMatch';
import { key } from './keys';
import { Problem, problemFrom } from './problem';
import type { Scheduling } from './schemas';
import { useWrite } from './write';

export type SelfServiceState = Scheduling['SelfServiceState'];
/** A seat that is kept while the candidate decides. */
export type Hold = Scheduling['KeptTime'];
/** A seat that became free for somebody who waited. */
export type Offer = Scheduling['OfferedTime'];
export type OfferedTime = Omit<Offer, 'offerId' | 'expiresAt'>;
export type FreeSlot = Scheduling['FreeSlotResponse'];

export interface SelfService extends Readonly<Scheduling['SelfServiceResponse']> {
  /** Known to this page alone: the candidate has booked this time a moment ago. */
  justBooked?: boolean;
}

const candidate = { candidate: true };
const second = 1_000;
const limit = 100;

const of = (id: string) => ({ params: { path: { id } }, ...candidate });

/** An interview that is still being prepared and a network that is gone are waited for. */
export const waitedFor = (error: unknown): boolean =>
  error instanceof Problem && (error.code === 'not-ready-yet' || error.unanswered);

export const useSelfService = (id: string) =>
  useQuery({
    queryKey: key('self-service', id),
    queryFn: ({ signal }): Promise<SelfService> =>
      answer(api.GET('/api/v1/interviews/{id}/self-service', { ...of(id), signal })),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data ? 15 * second : false),
    retry: (failures, error) => waitedFor(error) || failures < 1,
    retryDelay: (attempt, error) => (problemFrom(error).retryAfter ?? Math.min(attempt + 1, 5)) * second,
  });

export const freeSlotPages = (id: string) =>
  infiniteQueryOptions({
    queryKey: key('free-slots', id),
    queryFn: ({ signal, pageParam: page }) => {
      const params = { path: { id }, query: { page, limit } };
      return answer(api.GET('/api/v1/interviews/{id}/free-slots', { params, ...candidate, signal }));
    },
    initialPageParam: 1,
    getNextPageParam: ({ pagination }) =>
      pagination && pagination.page < pagination.pages ? pagination.page + 1 : undefined,
    refetchInterval: 20 * second,
  });

function accept(queries: QueryClient, id: string, view: SelfService) {
  // What was asked before is older than this answer.
  void queries.cancelQueries({ queryKey: key('self-service', id) });
  queries.setQueryData(key('self-service', id), view);
  for (const queryKey of [key('free-slots', id), key('portal', id), key('candidate-home')]) {
    void queries.invalidateQueries({ queryKey });
  }
}

/** One of the candidate's actions; all answer where things stand afterwards. */
function useAction<T>(
  id: string,
  send: (input: T) => Promise<{ data?: SelfService }>,
  books: (input: T) => boolean = () => false,
) {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: (input: T) => answer(send(input)),
    onSuccess: (view, input) => accept(queries, id, books(input) ? { ...view, justBooked: true } : view),
    onError: () => {
      void queries.invalidateQueries({ queryKey: key('self-service', id) });
      void queries.invalidateQueries({ queryKey: key('free-slots', id) });
    },
  });
}

export const useHold = (id: string) =>
  useAction(id, (slotId: string) =>
    api.POST('/api/v1/interviews/{id}/self-hold', { ...of(id), body: { slotId } }),
  );

export const useRelease = (id: string) =>
  useAction(id, () => api.DELETE('/api/v1/interviews/{id}/self-hold', of(id)));

export interface Choice {
  slotId: string;
  reason?: string;
  /** What the candidate looked at when they chose. */
  version: number;
}

export const usePick = (id: string) =>
  useAction(
    id,
    ({ version, ...body }: Choice) =>
      api.POST('/api/v1/interviews/{id}/pick', {
        params: { path: { id }, header: ifMatch(version) },
        body,
        ...candidate,
      }),
    () => true,
  );

export const useSelfCancel = (id: string) =>
  useAction(id, (reason: string) =>
    api.POST('/api/v1/interviews/{id}/self-cancel', { ...of(id), body: { reason } }),
  );

export const useWait = (id: string) =>
  useAction(id, () => api.POST('/api/v1/interviews/{id}/self-waitlist', { ...of(id), body: {} }));

export const useStopWaiting = (id: string) =>
  useAction(id, () => api.DELETE('/api/v1/interviews/{id}/self-waitlist', of(id)));

interface OfferAnswer {
  offerId: string;
  answer: 'accept' | 'decline';
}

export const useAnswerOffer = (id: string) =>
  useAction(
    id,
    ({ offerId, answer }: OfferAnswer) =>
      api.POST(`/api/v1/interviews/{id}/offers/{offerId}/${answer}`, {
        params: { path: { id, offerId } },
        ...candidate,
      }),
    ({ answer }) => answer === 'accept',
  );
