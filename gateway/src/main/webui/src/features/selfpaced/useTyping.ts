import { useCallback, useEffect, useRef, useState } from 'react';
import { problemFrom } from '@/api/problem';
import { keepDraft, type AskedQuestion } from '@/api/selfPaced';
import { forget, keepHere, keptHere, startOf } from './draft';

type Saved = 'saved' | 'saving' | 'unsaved' | 'other-tab';

const pause = 800;
const again = 3_000;

/** What is typed: kept here at once, and on the server after a pause or when the field is left, until it is sent. */
export function useTyping(id: string, { id: question, take, draft, draftRevision }: AskedQuestion) {
  const [start] = useState(() => startOf(keptHere(id, question, take), draftRevision, draft ?? ''));
  const [text, setText] = useState(start.text);
  const [saved, setSaved] = useState<Saved>(start.text === (draft ?? '') ? 'saved' : 'saving');
  const latest = useRef(start.text);
  const kept = useRef(start.text === (draft ?? '') ? start.text : undefined);
  const revision = useRef(start.revision);
  const running = useRef(false);
  const timer = useRef(0);
  const saveMore = useRef(() => Promise.resolve());

  const save = useCallback(async () => {
    window.clearTimeout(timer.current);
    if (running.current) return;
    if (latest.current === kept.current) return setSaved('saved');
    running.current = true;
    setSaved('saving');
    const sent = latest.current;
    try {
      const answer = await keepDraft(id, {
        questionId: question,
        take,
        revision: revision.current,
        text: sent,
      });
      revision.current = answer.revision;
      kept.current = sent;
      keepHere(id, question, take, { revision: answer.revision, text: latest.current });
      running.current = false;
      if (latest.current === sent) setSaved('saved');
      else void saveMore.current();
    } catch (error) {
      running.current = false;
      setSaved(problemFrom(error).code === 'draft-changed' ? 'other-tab' : 'unsaved');
    }
  }, [id, question, take]);
  useEffect(() => {
    saveMore.current = save;
  }, [save]);

  useEffect(() => {
    const timer = setInterval(() => {
      if (saved === 'unsaved') void save();
    }, again);
    return () => clearInterval(timer);
  }, [saved, save]);
  useEffect(() => {
    // What a page before this one kept here alone.
    timer.current = window.setTimeout(() => void save());
    return () => window.clearTimeout(timer.current);
  }, [save]);

  const type = useCallback(
    (next: string) => {
      setText(next);
      latest.current = next;
      setSaved('saving');
      keepHere(id, question, take, { revision: revision.current, text: next });
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => void save(), pause);
    },
    [id, question, take, save],
  );
  const sent = useCallback(() => forget(id, question, take), [id, question, take]);
  return { text, saved, type, save, sent };
}
