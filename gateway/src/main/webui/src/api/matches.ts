import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from './client';
import type { Candidate, MatchFlags, MatchStatus, Page } from './types';

export type Flag = keyof MatchFlags;

export interface FlagChange {
  candidateId: string;
  jobId: string;
  flag: Flag;
  value: boolean;
}

/** What the server will answer: switching one off takes along what depends on it. */
export function withFlag<M extends MatchFlags>(match: M, flag: Flag, value: boolean): M {
  const next = { ...match, [flag]: value };
  if (!next.shortlisted) next.interviewEnabled = false;
  if (!next.interviewEnabled) next.onlineInterviewEnabled = false;
  return next;
}

const send = ({ candidateId, jobId, flag, value }: FlagChange) =>
  flag === 'shortlisted'
    ? api.post<MatchStatus>(`/candidates/${candidateId}/shortlist`, { jobId, shortlisted: value })
    : api.post<MatchStatus>(`/candidates/${candidateId}/toggle-interview`, { jobId, [flag]: value });

const mutationKey = ['match-flag'];

/** Shown at once, taken back when the server refuses. */
export function useSetFlag() {
  const queries = useQueryClient();
  return useMutation({
    mutationKey,
    scope: { id: 'match-flags' },
    mutationFn: send,
    onMutate: async (change) => {
      await queries.cancelQueries({ queryKey: ['candidates'] });
      await queries.cancelQueries({ queryKey: ['candidate', change.candidateId] });
      const lists = queries.getQueriesData<Page<Candidate>>({ queryKey: ['candidates'] });
      const one = queries.getQueryData<Candidate>(['candidate', change.candidateId]);
      const changed = (candidate: Candidate) => withChange(candidate, change);
      for (const [key, page] of lists) {
        if (page) queries.setQueryData(key, { ...page, items: page.items.map(changed) });
      }
      if (one) queries.setQueryData(['candidate', one.id], changed(one));
      return { lists, one };
    },
    onError: (_error, _change, before) => {
      before?.lists.forEach(([key, page]) => queries.setQueryData(key, page));
      if (before?.one) queries.setQueryData(['candidate', before.one.id], before.one);
    },
    onSettled: (_answer, _error, { candidateId }) => {
      // Only after the last of a row of clicks: an answer in between would undo what is still on its way.
      if (queries.isMutating({ mutationKey }) > 1) return;
      void queries.invalidateQueries({ queryKey: ['candidates'] });
      void queries.invalidateQueries({ queryKey: ['candidate', candidateId] });
      void queries.invalidateQueries({ queryKey: ['jobs'] });
    },
  });
}

function withChange(candidate: Candidate, { candidateId, jobId, flag, value }: FlagChange): Candidate {
  if (candidate.id !== candidateId) return candidate;
  const matches = candidate.matches.map((match) =>
    match.jobId === jobId ? withFlag(match, flag, value) : match,
  );
  return { ...candidate, matches };
}
