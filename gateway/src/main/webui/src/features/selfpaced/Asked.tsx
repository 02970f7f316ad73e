import { Stack } from '@mantine/core';
import { useState } from 'react';
import { useBegin, useGoOn, type AskedQuestion } from '@/api/selfPaced';
import { ProblemSummary } from '@/ui/ProblemSummary';
import { Given } from './Given';
import { QuestionHead } from './public/QuestionHead';
import { ThinkView } from './public/ThinkView';
import { Skip } from './Skip';
import { Typing } from './Typing';

interface AskedProps {
  id: string;
  question: AskedQuestion;
  count: number;
  offset: number;
  /** Until when one may come back. */
  deadline: string | undefined;
  onLook: () => Promise<unknown>;
}

/** One question: think, answer, go on. */
export function Asked({ id, question, count, offset, deadline, onLook }: AskedProps) {
  const begin = useBegin(id);
  const goOn = useGoOn(id);
  const { phase, last } = question;
  const busy = begin.isPending || goOn.isPending;
  const [loaded, setLoaded] = useState(0);
  const reload = () => void onLook().then(() => setLoaded((times) => times + 1));
  const start = () => begin.mutate({ questionId: question.id, take: question.take + 1 });
  const leave = (skip: boolean) => goOn.mutate({ questionId: question.id, skip, last });
  return (
    <Stack gap="xl">
      <QuestionHead
        focus
        number={question.number}
        count={count}
        text={question.text}
        audioUrl={question.audioUrl}
        speaks={phase === 'thinking'}
      />
      <ProblemSummary error={begin.error ?? goOn.error} />
      {phase === 'thinking' && (
        <ThinkView
          until={question.thinkEndsAt}
          offset={offset}
          answerTime={question.answerTime}
          takes={question.takes}
          starting={begin.isPending}
          onBegin={start}
          onOver={() => void onLook()}
        />
      )}
      {phase === 'answering' && (
        <Typing
          key={`${question.take} ${loaded}`}
          id={id}
          question={question}
          offset={offset}
          onLook={() => void onLook()}
          onReload={reload}
        />
      )}
      {phase === 'done' && (
        <Given
          question={question}
          comeBack={deadline}
          busy={busy}
          onAgain={start}
          onGoOn={() => leave(false)}
        />
      )}
      {phase !== 'done' && <Skip busy={busy} onSkip={() => leave(true)} />}
    </Stack>
  );
}
