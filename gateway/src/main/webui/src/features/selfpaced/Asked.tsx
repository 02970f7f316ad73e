import { Button, Stack } from '@mantine/core';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemFrom } from '@/api/problem';
import { useBegin, useGoOn, type AskedQuestion } from '@/api/selfPaced';
import { withTexts } from '@/app/i18n';
import { later } from '@/ui/later';
import { PageLoading } from '@/ui/PageLoading';
import { ProblemSummary } from '@/ui/ProblemSummary';
import { useAnswerBy } from './answerBy';
import { AskedAgain } from './AskedAgain';
import { Given } from './Given';
import { QuestionHead } from './public/QuestionHead';
import { ThinkView } from './public/ThinkView';
import { Skip } from './Skip';
import { hasWaiting } from './queue/queue';
import { useQueue } from './queue/queueOf';
import { canRecord } from './record/format';
import { Typing } from './Typing';

const Recorded = later(() => withTexts(import('./record/Recorded'), 'selfpaced/recording', 'room/inside'));
const Finish = later(() => withTexts(import('./record/Finish'), 'selfpaced/recording'));

interface AskedProps {
  id: string;
  question: AskedQuestion;
  count: number;
  offset: number;
  /** Until when one may come back. */
  deadline: string | undefined;
  /** Until when recordings may be handed in. */
  handInUntil: string;
  onLook: () => Promise<unknown>;
}

/** One question: think, answer, go on. */
export function Asked({ id, question, count, offset, deadline, handInUntil, onLook }: AskedProps) {
  const begin = useBegin(id);
  const goOn = useGoOn(id);
  const { phase, last } = question;
  const busy = begin.isPending || goOn.isPending;
  const [loaded, setLoaded] = useState(0);
  const reload = () => void onLook().then(() => setLoaded((times) => times + 1));
  const { t } = useTranslation();
  const [by, setBy] = useAnswerBy(id);
  const [again, setAgain] = useState(false);
  /** Whether the last question is left without an answer, once all before has arrived. */
  const [finishing, setFinishing] = useState<{ skip: boolean }>();
  const waits = hasWaiting(useQueue());
  const open = phase !== 'done';
  const recording = (open || again) && ((phase === 'answering' && question.by) || by) === 'recording';
  const start = () =>
    begin.mutate(
      { questionId: question.id, take: question.take + 1, by: 'typing' },
      { onSuccess: () => setAgain(false) },
    );
  const leave = (skip: boolean) => {
    if (last && waits) return setFinishing({ skip });
    const onError = (error: Error) =>
      problemFrom(error).code === 'recordings-missing' && setFinishing({ skip });
    goOn.mutate({ questionId: question.id, skip, last }, { onError });
  };
  const skip = <Skip busy={busy} onSkip={() => leave(true)} />;
  if (finishing) {
    return (
      <Suspense fallback={<PageLoading />}>
        <Finish id={id} questionId={question.id} skip={finishing.skip} handInUntil={handInUntil} />
      </Suspense>
    );
  }
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
      {question.askedAgain && <AskedAgain asked={question.askedAgain} />}
      <ProblemSummary error={begin.error ?? goOn.error} />
      {recording && (
        <Suspense fallback={<PageLoading />}>
          <Recorded
            id={id}
            question={question}
            offset={offset}
            again={again}
            skip={open && skip}
            onType={() => setBy('typing')}
            onLook={() => void onLook()}
          />
        </Suspense>
      )}
      {!recording && phase === 'thinking' && (
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
      {!recording && phase === 'thinking' && canRecord() && (
        <Button variant="subtle" px={0} w="fit-content" onClick={() => setBy('recording')}>
          {t('selfpaced.question.recordInstead')}
        </Button>
      )}
      {!recording && phase === 'answering' && (
        <Typing
          key={`${question.take} ${loaded}`}
          id={id}
          question={question}
          offset={offset}
          onLook={() => void onLook()}
          onReload={reload}
        />
      )}
      {!recording && phase === 'done' && (
        <Given
          question={question}
          comeBack={deadline}
          busy={busy}
          onAgain={() => (by === 'recording' ? setAgain(true) : start())}
          onGoOn={() => leave(false)}
        />
      )}
      {!recording && open && skip}
    </Stack>
  );
}
