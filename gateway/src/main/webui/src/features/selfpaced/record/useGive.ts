import { useEffect, useState } from 'react';
import { problemFrom } from '@/api/problem';
import { useGiveRecording, type AskedQuestion } from '@/api/selfPaced';
import { useQueue } from '../queue/queueOf';

const again = 3_000;

/**
 * Says that the recording is the answer, once the server has heard of it, and as often as it takes: without a network
 * it waits, and the answer's own time closes it just as well.
 */
export function useGive(id: string, { id: questionId, take, recordings }: AskedQuestion) {
  const { queue, kept } = useQueue();
  const { mutate, isPending, isError, error } = useGiveRecording(id);
  const [wanted, setWanted] = useState(false);
  const announced = recordings.some((each) => each.take === take) || queue.hasAnnounced(questionId, take);
  const unanswered = isError && problemFrom(error).unanswered;
  const due = wanted && announced && !isPending && !isError;
  useEffect(() => {
    if (due) mutate({ questionId, take });
  }, [due, mutate, questionId, take]);
  useEffect(() => {
    if (!wanted || !unanswered || isPending) return;
    const send = () => {
      mutate({ questionId, take });
    };
    const timer = setInterval(send, again);
    window.addEventListener('online', send);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', send);
    };
  }, [wanted, unanswered, isPending, mutate, questionId, take]);
  const refused = isError && !unanswered;
  return {
    send: () => {
      if (refused) mutate({ questionId, take });
      setWanted(true);
    },
    sending: wanted && !refused,
    /** Nobody can be reached at the moment. */
    waits: !announced || unanswered,
    error: refused ? error : null,
    hasSomething: () =>
      announced ||
      queue.ownParts(questionId, take).length > 0 ||
      kept.some((each) => each.questionId === questionId && each.take === take),
  };
}
