import { useQueryClient } from '@tanstack/react-query';
import { answer, api } from './client';
import { key } from './keys';
import type { Scheduling } from './schemas';
import type { Candidate, MatchFlags } from './types';
import { useWrite } from './write';

export type Flag = keyof MatchFlags;

export interface FlagChange {
  candidateId: string;
  jobId: string;
  flag: Flag;
  value: boolean;
  /** What becomes of interviews that stand when this disables them. */
  standing?: Scheduling['StandingInterviews'];
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
  const params = { path: { id: candidateId }, query: { dryRun } };
  return answer(
    flag === 'shortlisted'
      ? api.POST('/api/v1/candidates/{id}/shortlist', {
          params,
          body: { jobId, shortlisted: value, ...more },
        })
      : api.POST('/api/v1/candidates/{id}/toggle-interview', {
          params,
          body: { jobId, [flag]: value, ...more },
        }),
  );
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
      await queries.cancelQueries({ queryKey: key('candidates') });
      await queries.cancelQueries({ queryKey: key('candidate', change.candidateId) });
      const lists = queries.getQueriesData<Scheduling['PageCandidateResponse']>({
        queryKey: key('candidates'),
      });
      const one = queries.getQueryData<Candidate>(key('candidate', change.candidateId));
      const changed = (candidate: Candidate) => withChange(candidate, change);
      for (const [key, page] of lists) {
        if (page) queries.setQueryData(key, { ...page, items: page.items.map(changed) });
      }
      if (one) queries.setQueryData(key('candidate', one.id), changed(one));
      return { lists, one };
    },
    onError: (_error, _change, before) => {
      before?.lists.forEach(([key, page]) => queries.setQueryData(key, page));
      if (before?.one) queries.setQueryData(key('candidate', before.one.id), before.one);
    },
    onSettled: (_answer, _error, { candidateId }) => {
      // Only after the last of a row of clicks: an answer in between would undo what is still on its way.
      if (queries.isMutating({ mutationKey }) > 1) return;
      void queries.invalidateQueries({ queryKey: key('candidates') });
      void queries.invalidateQueries({ queryKey: key('candidate', candidateId) });
      void queries.invalidateQueries({ queryKey: key('jobs') });
      void queries.invalidateQueries({ queryKey: key('interviews') });
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
  items: Scheduling['CandidateOfJob'][];
  flags: BulkFlags;
  dryRun: boolean;
}

/** The same toggles for many; each row is answered for. */
export function useBulkToggle() {
  const queries = useQueryClient();
  return useWrite({
    asks: ({ dryRun }) => dryRun,
    mutationFn: ({ items, flags, dryRun }: BulkChange) =>
      answer(
        api.POST('/api/v1/candidates/bulk-toggle', {
          params: { query: { dryRun } },
          body: { items, ...flags },
        }),
      ),
    onSuccess: (_, { dryRun }) => {
      if (dryRun) return;
      for (const queryKey of [key('candidates'), key('candidate'), key('jobs'), key('interviews')]) {
        void queries.invalidateQueries({ queryKey });
      }
    },
  });
}
