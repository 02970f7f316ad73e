import { Anchor, Button, NativeSelect, Stack, Text } from '@mantine/core';
import { IconMessages } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { useComparison } from '@/api/answers';
import { Back } from '@/ui/Back';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { PageHeader } from '@/ui/PageHeader';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { Surface } from '@/ui/Surface';
import { absoluteText } from '@/ui/time';
import { useNow } from '@/ui/useNow';
import { useRoles } from '@/ui/useRoles';
import { useZone } from '@/ui/useZone';
import { AnswerView } from './AnswerView';
import { Comments } from './Comments';
import { usePlayback } from './player/usePlayback';

/** One question, and what each candidate of the job answered to it. */
export default function ComparePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const { recruits } = useRoles();
  const zone = useZone();
  const now = useNow();
  const comparison = useComparison(id, search.get('question') ?? undefined);
  const playback = usePlayback();

  if (comparison.isPending) return <SkeletonRows />;
  const first = comparison.data?.pages[0];
  if (!first) return <ErrorState error={comparison.error} onRetry={() => void comparison.refetch()} />;
  const { questions, questionId, jobTitle, companyName, transcoding } = first;
  const items = comparison.data?.pages.flatMap((page) => page.items) ?? [];
  const back = recruits ? `/app/jobs/${id}` : '/app/interviews';
  return (
    <>
      <Back to={back} label={recruits ? jobTitle : t('interviews.page.title')} />
      <PageHeader title={t('interviews.compare.title')} lead={`${jobTitle} · ${companyName}`} />
      <Stack gap="md" maw={860}>
        {questions.length > 0 && (
          <NativeSelect
            label={t('interviews.compare.question')}
            data={questions.map(({ id: value, number, text }) => ({
              value,
              label: `${number}. ${text}`,
            }))}
            value={questionId}
            onChange={(event) => setSearch({ question: event.currentTarget.value }, { replace: true })}
          />
        )}
        {items.length === 0 ? (
          <Surface title={t('interviews.compare.title')}>
            <EmptyState
              icon={IconMessages}
              title={t('interviews.compare.none')}
              text={t('interviews.compare.noneText')}
            />
          </Surface>
        ) : (
          items.some(({ answer }) => answer.recordings.length > 0) && (
            <Text size="sm" c="dimmed">
              {t('interviews.compare.keys')}
            </Text>
          )
        )}
        {items.map(({ interviewId, candidateName, answer }, index) => (
          <Surface
            key={interviewId}
            title={candidateName ?? t('interviews.compare.someone')}
            actions={
              <Anchor component={Link} to={`/app/interviews/${interviewId}`} size="sm">
                {t('interviews.compare.open')}
              </Anchor>
            }
          >
            <Stack p="md" gap={4}>
              {answer.answeredAt && (
                <Text size="xs" c="dimmed">
                  {absoluteText(new Date(answer.answeredAt), zone, now)}
                </Text>
              )}
              <div>
                <AnswerView
                  interviewId={interviewId}
                  question={answer}
                  place={index + 1}
                  open={false}
                  transcoding={transcoding}
                  playback={playback}
                />
                <Comments interviewId={interviewId} question={answer} place={index + 1} playback={playback} />
              </div>
            </Stack>
          </Surface>
        ))}
        {comparison.hasNextPage && (
          <Button
            variant="default"
            style={{ alignSelf: 'center' }}
            loading={comparison.isFetchingNextPage}
            onClick={() => void comparison.fetchNextPage()}
          >
            {t('interviews.compare.more')}
          </Button>
        )}
      </Stack>
    </>
  );
}
