import { useEffect, useRef, useState } from 'react';
import { problemFrom, type Problem } from '@/api/problem';

export type SaveState = 'clean' | 'dirty' | 'saving' | 'saved' | 'failed' | 'conflict';

/** What somebody wrote, as the server keeps it. */
export interface Kept<D> {
  draft: D;
  version: number | undefined;
}

interface Autosave<D> {
  /** Sends the draft; answers the version that it became. */
  send: (draft: D, version: number | undefined, final: boolean) => Promise<number | undefined>;
  /** What the server keeps now, after another tab was faster. */
  reread: () => Promise<Kept<D>>;
  onRefused?: (problem: Problem) => void;
}

const quiet = 1_200;

/**
 * What is typed is kept by itself, one request after the other, and on the way out. When another tab was faster,
 * nothing is overwritten: the writer chooses.
 *
 * @param start what is kept when the page comes
 */
export function useAutosave<D>(start: Kept<D>, { send, reread, onRefused }: Autosave<D>) {
  const [draft, setDraft] = useState(start.draft);
  const [state, setState] = useState<SaveState>('clean');
  const [problem, setProblem] = useState<Problem>();
  const latest = useRef(draft);
  const version = useRef(start.version);
  const dirty = useRef(false);
  const timer = useRef<number>(undefined);
  const queue = useRef(Promise.resolve(true));

  const keep = async (final: boolean): Promise<boolean> => {
    if (!dirty.current && !final) return true;
    dirty.current = false;
    setState('saving');
    try {
      version.current = await send(latest.current, version.current, final);
      setProblem(undefined);
      setState(dirty.current ? 'dirty' : 'saved');
      return true;
    } catch (error) {
      const refused = problemFrom(error);
      dirty.current = true;
      setProblem(refused);
      setState(refused.code === 'stale-version' ? 'conflict' : 'failed');
      onRefused?.(refused);
      return false;
    }
  };
  const push = (final: boolean) => {
    window.clearTimeout(timer.current);
    queue.current = queue.current.then(() => keep(final));
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

  const change = (next: D) => {
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
    const current = await reread();
    version.current = current.version;
    if (choice === 'mine') return push(false);
    dirty.current = false;
    latest.current = current.draft;
    setDraft(current.draft);
    setProblem(undefined);
    setState('saved');
    return true;
  };
  return { draft, state, problem, change, settle, save: () => push(false), submit: () => push(true) };
}
