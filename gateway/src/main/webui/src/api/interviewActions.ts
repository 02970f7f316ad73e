import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from './client';
import { accept } from './interviews';
import type { Interview, NoShowParty } from './types';
import { useWrite } from './write';

export type Outcome = { status: 'COMPLETED' } | { status: 'NO_SHOW'; noShowParty: NoShowParty };

/** A change of one interview whose answer is its new state. */
function useChange<B extends object>(id: string, send: (body: B) => Promise<Interview>) {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: (body: B) => send(body),
    onSuccess: (interview) => accept(queries, interview),
    onError: () => void queries.invalidateQueries({ queryKey: ['interview', id] }),
  });
}

export const useCorrectOutcome = (id: string) =>
  useChange(id, (body: Outcome & { reason: string }) =>
    api.post<Interview>(`/interviews/${id}/outcome`, body),
  );

/** What was concluded is so: nothing changes but that nobody asks again. */
export const useConfirmOutcome = (id: string) =>
  useChange(id, (body: { reason?: string }) =>
    api.post<Interview>(`/interviews/${id}/outcome/confirm`, body),
  );

/** An interviewer of it says that they cannot come. */
export const useDecline = (id: string) =>
  useChange(id, (body: { reason: string }) => api.post<Interview>(`/interviews/${id}/decline`, body));

export const askForTime = (id: string) => api.post<Interview>(`/interviews/${id}/ask-for-time`);

/** Mails the candidate the link on which they pick a time themselves. */
export const useAskForTime = (id: string) =>
  useChange(id, (body: { slotInterviewerIds?: string[] }) =>
    api.post<Interview>(`/interviews/${id}/ask-for-time`, body),
  );

/** The panel in full; the version makes sure that nobody else has changed it meanwhile. */
export const useReplaceInterviewers = ({ id, version }: Interview) =>
  useChange(id, (body: { interviewerIds: string[]; reason?: string }) =>
    api.put<Interview>(
      `/interviews/${id}/interviewers`,
      body,
      version === undefined ? {} : { headers: { 'If-Match': `"${version}"` } },
    ),
  );

export interface Replacement {
  id: string;
  name: string;
  /** Interviews of the week. */
  load?: number;
}

/** Who is free at its time, the least loaded first. */
export const useReplacements = (id: string, enabled: boolean) =>
  useQuery({
    queryKey: ['interview', id, 'replacements'],
    queryFn: ({ signal }) =>
      api.get<{ items: Replacement[] }>(`/interviews/${id}/replacements`, {}, { signal }),
    select: ({ items }) => items,
    enabled,
  });

export interface Provider {
  id: string;
  name: string;
}

interface Offered {
  items: Provider[];
  modes: Interview['mode'][];
}

const offered = {
  queryKey: ['providers'],
  queryFn: ({ signal }: { signal: AbortSignal }) => api.get<Offered>('/interviews/providers', {}, { signal }),
  staleTime: 5 * 60_000,
};

export const useProviders = () => useQuery({ ...offered, select: ({ items }) => items });

/** The ways to hold an interview that the server takes; a live one always. */
export const useOffered = () =>
  useQuery({ ...offered, select: ({ modes }) => modes }).data ?? (['LIVE'] satisfies Interview['mode'][]);
