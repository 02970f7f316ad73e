import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from './client';
import { ifMatch } from './ifMatch';
import { accept } from './interviews';
import { key } from './keys';
import type { Scheduling } from './schemas';
import type { Interview } from './types';
import { useWrite } from './write';

export type Outcome = Omit<Scheduling['OutcomeRequest'], 'reason' | 'version'>;

/** A change of one interview whose answer is its new state. */
function useChange<B extends object>(
  id: string,
  send: (params: { path: { id: string } }, body: B) => Promise<{ data?: Interview }>,
) {
  const queries = useQueryClient();
  return useWrite({
    mutationFn: (body: B) => answer(send({ path: { id } }, body)),
    onSuccess: (interview) => accept(queries, interview),
    onError: () => void queries.invalidateQueries({ queryKey: key('interview', id) }),
  });
}

export const useCorrectOutcome = (id: string) =>
  useChange(id, (params, body: Scheduling['OutcomeRequest']) =>
    api.POST('/api/v1/interviews/{id}/outcome', { params, body }),
  );

/** What was concluded is so: nothing changes but that nobody asks again. */
export const useConfirmOutcome = (id: string) =>
  useChange(id, (params, body: Scheduling['ConfirmRequest']) =>
    api.POST('/api/v1/interviews/{id}/outcome/confirm', { params, body }),
  );

/** An interviewer of it says that they cannot come. */
export const useDecline = (id: string) =>
  useChange(id, (params, body: Scheduling['DeclineRequest']) =>
    api.POST('/api/v1/interviews/{id}/decline', { params, body }),
  );

export const askForTime = (id: string) =>
  answer(api.POST('/api/v1/interviews/{id}/ask-for-time', { params: { path: { id } }, body: {} }));

/** Mails the candidate the link on which they pick a time themselves. */
export const useAskForTime = (id: string) =>
  useChange(id, (params, body: Scheduling['AskRequest']) =>
    api.POST('/api/v1/interviews/{id}/ask-for-time', { params, body }),
  );

/** The panel in full; the version makes sure that nobody else has changed it meanwhile. */
export const useReplaceInterviewers = ({ id, version }: Interview) =>
  useChange(id, ({ path }, body: Scheduling['ReplaceRequest']) =>
    api.PUT('/api/v1/interviews/{id}/interviewers', { params: { path, header: ifMatch(version) }, body }),
  );

/** Everybody who reads the answers beside the owner; the version makes sure that nobody else has changed it meanwhile. */
export const useShareAnswers = ({ id, version }: Interview) =>
  useChange(id, ({ path }, body: Scheduling['ReviewersRequest']) =>
    api.PUT('/api/v1/interviews/{id}/reviewers', { params: { path, header: ifMatch(version) }, body }),
  );

/** On which video service it is held; the version makes sure that nobody else has changed it meanwhile. */
export const useChangeVideo = ({ id, version }: Interview) =>
  useChange(id, ({ path }, body: Scheduling['VideoRequest']) =>
    api.PUT('/api/v1/interviews/{id}/video', { params: { path, header: ifMatch(version) }, body }),
  );

export type Replacement = Scheduling['Replacement'];

/** Who is free at its time, the least loaded first. */
export const useReplacements = (id: string, enabled: boolean) =>
  useQuery({
    queryKey: key('interview', id, 'replacements'),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/interviews/{id}/replacements', { params: { path: { id } }, signal })),
    select: ({ items }) => items,
    enabled,
  });

export type Provider = Scheduling['Provider'];

const offered = {
  queryKey: key('providers'),
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    answer(api.GET('/api/v1/interviews/providers', { signal })),
  staleTime: 5 * 60_000,
};

export const useProviders = () => useQuery({ ...offered, select: ({ items }) => items });

/** The ways to hold an interview that the server takes; a live one always. */
export const useOffered = () =>
  useQuery({ ...offered, select: ({ modes }) => modes }).data ?? (['LIVE'] satisfies Interview['mode'][]);
