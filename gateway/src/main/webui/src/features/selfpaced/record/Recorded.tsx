import { useEffect, useState, type ReactNode } from 'react';
import { useBegin, type AskedQuestion } from '@/api/selfPaced';
import { useMedia } from '@/features/room/public/devices';
import { ProblemSummary } from '@/ui/ProblemSummary';
import { picture } from './format';
import { Ready } from './Ready';
import { Take } from './Take';

interface RecordedProps {
  id: string;
  question: AskedQuestion;
  offset: number;
  /** Another take begins at once. */
  again: boolean;
  /** Leaves the question; not offered while an answer is sent. */
  skip: ReactNode;
  /** The answer is typed from now on. */
  onType: () => void;
  onLook: () => void;
}

/** A question that is answered with camera and microphone: these are on from thinking to the end of the answer. */
export default function Recorded({ id, question, offset, again, skip, onType, onLook }: RecordedProps) {
  const media = useMedia(true, picture);
  const begin = useBegin(id);
  const [begunHere, setBegunHere] = useState(0);
  const start = () => {
    const take = question.take + 1;
    setBegunHere(take);
    begin.mutate({ questionId: question.id, take, by: 'recording' });
  };
  const { mutate } = begin;
  const { phase, by } = question;
  const undecided = phase === 'answering' && !by;
  // Its clock began by itself; from now on it runs as that of a recording.
  useEffect(() => {
    if (undecided) mutate({ questionId: question.id, take: question.take, by: 'recording' });
  }, [undecided, mutate, question.id, question.take]);
  return (
    <>
      <ProblemSummary error={begin.error} />
      {phase === 'answering' ? (
        <Take
          key={question.take}
          id={id}
          media={media}
          question={question}
          offset={offset}
          atOnce={begunHere === question.take}
          skip={skip}
          onType={onType}
          onLook={onLook}
        />
      ) : (
        <Ready
          media={media}
          question={question}
          offset={offset}
          again={again}
          starting={begin.isPending}
          onStart={start}
          skip={skip}
          onType={onType}
        />
      )}
    </>
  );
}
