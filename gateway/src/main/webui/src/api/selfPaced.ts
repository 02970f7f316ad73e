import { useQueryClient } from '@tanstack/react-query';
import { answer, api } from './client';
import { key } from './keys';
import type { Meeting } from './schemas';
import { useWrite } from './write';

export type SelfPaced = Meeting['SelfPacedResponse'];
export type AskedQuestion = Meeting['AskedQuestion'];

const candidate = true;

export const selfPacedOf = (id: string, signal: AbortSignal) =>
  answer(api.GET('/api/v1/ai/{id}', { params: { path: { id } }, signal, candidate }));

/** Each step answers with where the candidate is then. */
function useStep<B>(id: string, send: (body: B) => Promise<{ data?: SelfPaced }>) {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: (body: B) => answer(send(body)),
    onSuccess: (state) => queries.setQueryData(key('self-paced', id), state),
    // Another tab, or the clock, was faster.
    onError: () => void queries.invalidateQueries({ queryKey: key('self-paced', id) }),
  });
}

export const useStart = (id: string) =>
  useStep(id, (consentVersion: string) =>
    api.POST('/api/v1/ai/start', { body: { interviewId: id, consentVersion }, candidate }),
  );

const to = (id: string) => ({ params: { path: { id } }, candidate });

export const useBegin = (id: string) =>
  useStep(id, (body: { questionId: string; take: number; by: 'recording' | 'typing' }) =>
    api.POST('/api/v1/ai/{id}/begin', { ...to(id), body }),
  );

export const useGiveAnswer = (id: string) =>
  useStep(id, (body: { questionId: string; take: number; text: string }) =>
    api.POST('/api/v1/ai/{id}/answers', { ...to(id), body }),
  );

/** What was recorded of this take is the answer. */
export const useGiveRecording = (id: string) =>
  useStep(id, (body: { questionId: string; take: number }) =>
    api.POST('/api/v1/ai/{id}/answers', { ...to(id), body: { ...body, recorded: true } }),
  );

/** To the next question, or from the last one to the end. */
export const useGoOn = (id: string) =>
  useStep(id, ({ last, ...body }: { questionId: string; skip: boolean; last: boolean }) =>
    last
      ? api.POST('/api/v1/ai/{id}/finish', { ...to(id), body })
      : api.POST('/api/v1/ai/{id}/next', { ...to(id), body }),
  );

/** To the end, although recordings are still on this device: they are handed in later. */
export const useFinishEarly = (id: string) =>
  useStep(id, (body: { questionId: string; skip: boolean }) =>
    api.POST('/api/v1/ai/{id}/finish', { ...to(id), body: { ...body, handInLater: true } }),
  );

/** Says what the candidate needs; where they are stays as it is. */
export function useAskForAdjustment(id: string) {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: (text: string) =>
      answer(api.POST('/api/v1/ai/{id}/adjustment-requests', { ...to(id), body: { text } })),
    onSuccess: (adjustment) =>
      queries.setQueryData<SelfPaced>(key('self-paced', id), (state) => state && { ...state, adjustment }),
  });
}

/** All of them, recordings included; it cannot be taken back. */
export function useDeleteAnswers(id: string) {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: () => answer(api.DELETE('/api/v1/ai/{id}/answers', to(id))),
    onSuccess: () => queries.invalidateQueries({ queryKey: key('self-paced', id) }),
  });
}

export const keepDraft = (
  id: string,
  body: { questionId: string; take: number; revision: number; text: string },
) => answer(api.PUT('/api/v1/ai/{id}/draft', { ...to(id), body, repeatable: true }));
