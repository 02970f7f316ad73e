import { Anchor, Button, List, Paper, Stack, Text } from '@mantine/core';
import { Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAnswers, type AnsweredQuestion, type SelfPacedAnswers } from '@/api/answers';
import type { Interview } from '@/api/types';
import { ErrorState } from '@/ui/ErrorState';
import { later } from '@/ui/later';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { Surface } from '@/ui/Surface';
import { absoluteText } from '@/ui/time';
import { useDialog } from '@/ui/useDialog';
import { useNow } from '@/ui/useNow';
import { useZone } from '@/ui/useZone';
import { DeleteAnswersDialog } from './DeleteAnswersDialog';
import { Playback } from './player/playback';

const RecordedAnswer = later(() => import('./player/RecordedAnswer'));

/** What the candidate of a self-paced interview answered, question by question. */
export default function Answers({ interview }: { interview: Interview }) {
  const { t } = useTranslation();
  const answers = useAnswers(interview.id);
  const { data } = answers;
  const dialog = useDialog();
  const [playback] = useState(() => new Playback());
  useEffect(() => {
    document.addEventListener('keydown', playback.key);
    return () => document.removeEventListener('keydown', playback.key);
  }, [playback]);
  const given = Boolean(data && data.answered > 0 && !data.deletedAt);
  return (
    <Surface
      title={t('interviews.answers.title')}
      actions={
        given && (
          <Button size="compact-sm" variant="subtle" color="red" onClick={dialog.open('delete-answers')}>
            {t('interviews.answers.delete')}
          </Button>
        )
      }
    >
      {answers.isPending && <SkeletonRows rows={3} />}
      {answers.isError && !data && (
        <Stack p="md">
          <ErrorState error={answers.error} onRetry={() => void answers.refetch()} />
        </Stack>
      )}
      {data && (
        <Stack p="md" gap="md">
          {data.questions.length === 0 ? (
            <Text>
              {t('interviews.answers.noQuestions')}{' '}
              <Anchor component={Link} to={`/app/jobs/${interview.jobId}/questions`}>
                {t('interviews.answers.write')}
              </Anchor>
            </Text>
          ) : (
            <Text size="sm" c="dimmed" role="status">
              {t(`interviews.answers.status.${data.status}`, {
                answered: data.answered,
                count: data.questions.length,
              })}
            </Text>
          )}
          <Kept answers={data} />
          {data.status !== 'not-started' && !data.deletedAt && (
            <List type="ordered" spacing="lg" withPadding={false}>
              {data.questions.map((question) => (
                <List.Item key={question.id} styles={{ itemWrapper: { display: 'inline' } }}>
                  <Question
                    interviewId={interview.id}
                    question={question}
                    answers={data}
                    playback={playback}
                  />
                </List.Item>
              ))}
            </List>
          )}
        </Stack>
      )}
      <DeleteAnswersDialog id={interview.id} opened={dialog.is('delete-answers')} onClose={dialog.close} />
    </Surface>
  );
}

/** How to play quickly, until when recordings are kept, or that they are gone. */
function Kept({ answers }: { answers: SelfPacedAnswers }) {
  const { t } = useTranslation();
  const zone = useZone();
  const now = useNow();
  const { deletedAt, keepUntil, questions } = answers;
  const at = (moment: string) => absoluteText(new Date(moment), zone, now);
  if (deletedAt) return <Text>{t('interviews.answers.deleted', { at: at(deletedAt) })}</Text>;
  if (!questions.some(({ recordings }) => recordings.length > 0)) return null;
  return (
    <Text size="sm" c="dimmed">
      {t('interviews.answers.keys')}{' '}
      {keepUntil && t('interviews.answers.keepUntil', { until: at(keepUntil) })}
    </Text>
  );
}

interface QuestionProps {
  interviewId: string;
  question: AnsweredQuestion;
  answers: SelfPacedAnswers;
  playback: Playback;
}

function Question({ interviewId, question, answers, playback }: QuestionProps) {
  const { t } = useTranslation();
  const { text, answer, usedTime, takes, skipped, recordings } = question;
  const recorded = recordings.length > 0;
  const open = answers.status === 'running';
  const nothing = skipped ? 'skipped' : open ? 'noAnswer' : 'notAnswered';
  const used = usedTime && durationOf(usedTime);
  return (
    <>
      <Text span fw={600} dir="auto" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {text}
      </Text>
      {recorded ? (
        <Suspense fallback={<SkeletonRows rows={3} />}>
          <RecordedAnswer
            interviewId={interviewId}
            question={question}
            transcoding={answers.transcoding}
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

/** "2:05" of an ISO 8601 duration. */
function durationOf(duration: string): string {
  const part = (unit: string) => Number(new RegExp(`(\\d+)(?:\\.\\d+)?${unit}`).exec(duration)?.[1] ?? 0);
  const minutes = part('H') * 60 + part('M');
  return `${minutes}:${String(part('S')).padStart(2, '0')}`;
}
