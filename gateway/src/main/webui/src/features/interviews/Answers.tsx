import { Anchor, Button, Group, List, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAnswers, type SelfPacedAnswers } from '@/api/answers';
import type { Interview } from '@/api/types';
import { ErrorState } from '@/ui/ErrorState';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { Surface } from '@/ui/Surface';
import { absoluteText } from '@/ui/time';
import { useDialog } from '@/ui/useDialog';
import { useNow } from '@/ui/useNow';
import { useZone } from '@/ui/useZone';
import { AnswerView } from './AnswerView';
import { Comments } from './Comments';
import { DeleteAnswersDialog } from './DeleteAnswersDialog';
import { usePlayback } from './player/usePlayback';

/** What the candidate of a self-paced interview answered, question by question. */
export default function Answers({ interview, mine }: { interview: Interview; mine: boolean }) {
  const { t } = useTranslation();
  const answers = useAnswers(interview.id);
  const { data } = answers;
  const dialog = useDialog();
  const playback = usePlayback();
  const given = Boolean(data && data.answered > 0 && !data.deletedAt);
  return (
    <Surface
      title={t('interviews.answers.title')}
      actions={
        given && (
          <Group gap="xs">
            <Button
              component={Link}
              to={`/app/jobs/${interview.jobId}/answers`}
              size="compact-sm"
              variant="subtle"
            >
              {t('interviews.answers.compare')}
            </Button>
            {mine && (
              <Button size="compact-sm" variant="subtle" color="red" onClick={dialog.open('delete-answers')}>
                {t('interviews.answers.delete')}
              </Button>
            )}
          </Group>
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
              {mine && (
                <Anchor component={Link} to={`/app/jobs/${interview.jobId}/questions`}>
                  {t('interviews.answers.write')}
                </Anchor>
              )}
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
                  <Text span fw={600} dir="auto" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                    {question.text}
                  </Text>
                  <AnswerView
                    interviewId={interview.id}
                    question={question}
                    place={question.number}
                    open={data.status === 'running'}
                    transcoding={data.transcoding}
                    playback={playback}
                  />
                  <Comments
                    interviewId={interview.id}
                    question={question}
                    place={question.number}
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
