import { Anchor, List, Paper, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAnswers, type SelfPacedAnswers } from '@/api/answers';
import type { Interview } from '@/api/types';
import { ErrorState } from '@/ui/ErrorState';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { Surface } from '@/ui/Surface';

type Answered = SelfPacedAnswers['questions'][number];

/** What the candidate of a self-paced interview answered, question by question. */
export default function Answers({ interview }: { interview: Interview }) {
  const { t } = useTranslation();
  const answers = useAnswers(interview.id);
  const { data } = answers;
  return (
    <Surface title={t('interviews.answers.title')}>
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
            <Text size="sm" c="dimmed">
              {t(`interviews.answers.status.${data.status}`, {
                answered: data.answered,
                count: data.questions.length,
              })}
            </Text>
          )}
          {data.status !== 'not-started' && (
            <List type="ordered" spacing="lg" withPadding={false}>
              {data.questions.map((question) => (
                <List.Item key={question.id} styles={{ itemWrapper: { display: 'inline' } }}>
                  <Question question={question} open={data.status === 'running'} />
                </List.Item>
              ))}
            </List>
          )}
        </Stack>
      )}
    </Surface>
  );
}

function Question({ question, open }: { question: Answered; open: boolean }) {
  const { t } = useTranslation();
  const { text, answer, usedTime, takes, skipped } = question;
  const nothing = skipped ? 'skipped' : open ? 'noAnswer' : 'notAnswered';
  const used = usedTime && durationOf(usedTime);
  return (
    <>
      <Text span fw={600} dir="auto" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {text}
      </Text>
      {answer ? (
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
      {answer && (
        <Text size="xs" c="dimmed" mt={4}>
          {[
            used && t('interviews.answers.used', { time: used }),
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
