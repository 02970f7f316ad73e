import { answer, api } from './client';
import type { Verification } from './schemas';
import { useWrite } from './write';

const candidate = { candidate: true };

export type FreshLinkAnswer = Verification['FreshLinkResponse'];
export type SubmitRequest = Omit<Verification['SubmitRequest'], 'consent'>;

export const useSubmit = () =>
  useWrite({
    mutationFn: (request: SubmitRequest) =>
      answer(api.POST('/api/v1/submission', { body: { ...request, consent: true }, ...candidate })),
  });

export const useFreshLink = () =>
  useWrite({ mutationFn: () => answer(api.POST('/api/v1/submission/fresh-link', candidate)) });
