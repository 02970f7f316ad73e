import { useQueryClient } from '@tanstack/react-query';
import { api } from './client';
import type { BulkToggle, Candidate, MatchFlags, MatchStatus, Page } from './types';
import { useWrite } from './write';

export type Flag = keyof MatchFlags;

export interface FlagChange {
  candidateId: string;
  jobId: string;
  flag: Flag;
  value: boolean;
  /** What becomes of interviews that stand when this disables them. */
  standing?: 'KEEP' | 'CANCEL';
  /** Why they are cancelled. */
  reason?: string;
}

/** What the server will answer: switching one off takes along what depends on it. */
export function withFlag<M extends MatchFlags>(match: M, flag: Flag, value: boolean): M {
  const next = { ...match, [flag]: value };
  if (!next.shortlisted) next.interviewEnabled = false;
  if (!next.interviewEnabled) next.onlineInterviewEnabled = false;
  return next;
}

const send = ({ candidateId, jobId, flag, value, ...more }: FlagChange, dryRun?: boolean) => {
  const path = flag === 'shortlisted' ? 'shortlist' : 'toggle-interview';
  const body = { jobId, [flag]: value, ...more };
  return api.post<MatchStatus>(`/candidates/${candidateId}/${path}`, body, { query: { dryRun } });
};

/** What the change would mean, without changing anything. */
export const usePreviewFlag = () =>
  useWrite({ beside: true, asks: () => true, mutationFn: (change: FlagChange) => send(change, true) });

const mutationKey = ['match-flag'];

/** Shown at once, taken back when the server refuses. */
export function useSetFlag() {
  const queries = useQueryClient();
  return useWrite({
    beside: true,
    mutationKey,
    scope: { id: 'match-flags' },
    mutationFn: (change: FlagChange) => send(change),
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
      void queries.invalidateQueries({ queryKey: ['interviews'] });
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

export type BulkFlags = Partial<MatchFlags>;

export interface BulkChange {
  items: { candidateId: string; jobId: string }[];
  flags: BulkFlags;
  dryRun: boolean;
}

/** The same toggles for many; each row is answered for. */
export function useBulkToggle() {
  const queries = useQueryClient();
  return useWrite({
    asks: ({ dryRun }) => dryRun,
    mutationFn: ({ items, flags, dryRun }: BulkChange) =>
      api.post<BulkToggle>('/candidates/bulk-toggle', { items, ...flags }, { query: { dryRun } }),
    onSuccess: (_, { dryRun }) => {
      if (dryRun) return;
      for (const key of ['candidates', 'candidate', 'jobs', 'interviews']) {
        void queries.invalidateQueries({ queryKey: [key] });
      }
    },
  });
}
