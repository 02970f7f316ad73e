import { api } from './client';
import type { Receipt, Values } from './submission';
import { useWrite } from './write';

const candidate = { candidate: true };

export interface FreshLinkAnswer {
  sent: boolean;
  requested: boolean;
  maskedEmail?: string;
}

export interface SubmitRequest {
  values: Values;
  revision: number;
  consentVersion: string;
}

export function useSubmit() {
  return useWrite({
    mutationFn: (request: SubmitRequest) => {
      const body = { ...request, consent: true };
      return api.post<Receipt>('/submission', body, candidate);
    },
  });
}

export const useFreshLink = () =>
  useWrite({ mutationFn: () => api.post<FreshLinkAnswer>('/submission/fresh-link', {}, candidate) });
