import { Paper, Text } from '@mantine/core';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnsweredQuestion } from '@/api/answers';
import { clockAt, secondsOf } from '@/features/selfpaced/public/spans';
import { later } from '@/ui/later';
import { SkeletonRows } from '@/ui/SkeletonRows';
import type { Playback } from './player/playback';

const RecordedAnswer = later(() => import('./player/RecordedAnswer'));

interface AnswerViewProps {
  interviewId: string;
  question: AnsweredQuestion;
  /** On the page, from 1 on: the number key that leads to it. */
  place: number;
  /** The candidate may still answer. */
  open: boolean;
  transcoding: boolean;
  playback: Playback;
}

/** One answer: what was typed, the player, or that there is none. */
export function AnswerView({ interviewId, question, place, open, transcoding, playback }: AnswerViewProps) {
  const { t } = useTranslation();
  const { answer, usedTime, takes, skipped, recordings } = question;
  const recorded = recordings.length > 0;
  const nothing = skipped ? 'skipped' : open ? 'noAnswer' : 'notAnswered';
  const used = usedTime && clockAt(secondsOf(usedTime));
  return (
    <>
      {recorded ? (
        <Suspense fallback={<SkeletonRows rows={3} />}>
          <RecordedAnswer
            interviewId={interviewId}
            question={question}
            transcoding={transcoding}
            place={place}
            playback={playback}
          />
        </Suspense>
      ) : answer ? (
        <Paper
          component="blockquote"
          withBorder
          radius="md"
          m={0}
          p="sm"
          mt="xs"
          dir="auto"
          style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
        >
          {answer}
        </Paper>
      ) : (
        <Text c="dimmed" mt={4}>
          {t(`interviews.answers.${nothing}`)}
        </Text>
      )}
      {(answer || recorded) && (
        <Text size="xs" c="dimmed" mt={4}>
          {[
            !recorded && used && t('interviews.answers.used', { time: used }),
            takes > 1 && t('interviews.answers.tries', { count: takes }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      )}
    </>
  );
}
