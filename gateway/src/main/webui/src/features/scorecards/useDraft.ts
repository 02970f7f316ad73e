import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { key } from '@/api/keys';
import { problemFrom, type Problem } from '@/api/problem';
import { useFillScorecard, type Scorecard, type ScorecardDraft } from '@/api/scorecards';
import { draftOf } from './draft';

export type SaveState = 'clean' | 'dirty' | 'saving' | 'saved' | 'failed' | 'conflict';

const quiet = 1_200;

/**
 * What is typed is kept by itself, one request after the other, and on the way out. When another tab was faster,
 * nothing is overwritten: the writer chooses.
 */
export function useDraft(interviewId: string, mine: Scorecard | undefined) {
  const queries = useQueryClient();
  const fill = useFillScorecard(interviewId);
  const [draft, setDraft] = useState(() => draftOf(mine));
  const [state, setState] = useState<SaveState>('clean');
  const [problem, setProblem] = useState<Problem>();
  const latest = useRef(draft);
  const version = useRef(mine?.version);
  const dirty = useRef(false);
  const timer = useRef<number>(undefined);
  const queue = useRef(Promise.resolve(true));

  const send = async (submitted: boolean): Promise<boolean> => {
    if (!dirty.current && !submitted) return true;
    dirty.current = false;
    setState('saving');
    try {
      const answer = await fill.mutateAsync({ ...latest.current, submitted, version: version.current });
      version.current = answer.mine?.version;
      setProblem(undefined);
      setState(dirty.current ? 'dirty' : 'saved');
      return true;
    } catch (error) {
      const refused = problemFrom(error);
      dirty.current = true;
      setProblem(refused);
      setState(refused.code === 'stale-version' ? 'conflict' : 'failed');
      if (refused.status === 409)
        void queries.invalidateQueries({ queryKey: key('scorecards', interviewId) });
      return false;
    }
  };
  const push = (submitted: boolean) => {
    window.clearTimeout(timer.current);
    queue.current = queue.current.then(() => send(submitted));
    return queue.current;
  };
  const flush = useRef(push);
  useEffect(() => {
    flush.current = push;
  });
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => dirty.current && event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
      if (dirty.current) void flush.current(false);
    };
  }, []);

  const change = (next: ScorecardDraft) => {
    latest.current = next;
    dirty.current = true;
    setDraft(next);
    if (state === 'conflict') return;
    setState('dirty');
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => void flush.current(false), quiet);
  };

  /** After a conflict: `theirs` shows what the other tab wrote, `mine` writes over it. */
  const settle = async (choice: 'mine' | 'theirs') => {
    await queries.refetchQueries({ queryKey: key('scorecards', interviewId) });
    const current = queries.getQueryData<{ mine?: Scorecard }>(key('scorecards', interviewId))?.mine;
    version.current = current?.version;
    if (choice === 'mine') return push(false);
    dirty.current = false;
    latest.current = draftOf(current);
    setDraft(latest.current);
    setProblem(undefined);
    setState('saved');
    return true;
  };
  return { draft, state, problem, change, settle, save: () => push(false), submit: () => push(true) };
}
