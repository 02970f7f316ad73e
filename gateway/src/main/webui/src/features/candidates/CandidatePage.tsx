import { Button, Grid, Group, Stack } from '@mantine/core';
import { IconCalendarPlus, IconPencil, IconVideo } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useCandidate } from '@/api/candidates';
import { useInterviews } from '@/api/interviews';
import { InterviewTable } from '@/features/interviews/public/InterviewTable';
import { Back } from '@/ui/Back';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { Facts } from '@/ui/Facts';
import { later, useSoon } from '@/ui/later';
import { PageHeader } from '@/ui/PageHeader';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { WhenFirst } from '@/ui/WhenFirst';
import { Surface } from '@/ui/Surface';
import { clockText, dayText, zoneName } from '@/ui/time';
import { useNow } from '@/ui/useNow';
import { useZone } from '@/ui/useZone';
import { ConsequencesDialog } from './FlagSwitch';
import { MatchCard } from './MatchCard';

const CandidateDrawer = later(() => import('./CandidateDrawer'));
const soon = [ConsequencesDialog, CandidateDrawer];

export default function CandidatePage() {
  const { t } = useTranslation();
  useSoon(soon);
  const { id = '' } = useParams();
  const zone = useZone();
  const now = useNow();
  const candidate = useCandidate(id);
  const interviews = useInterviews({ candidateId: id, limit: 50 });
  const [editing, setEditing] = useState(false);

  if (candidate.isPending) return <SkeletonRows />;
  if (!candidate.data) return <ErrorState error={candidate.error} onRetry={() => void candidate.refetch()} />;
  const { name, email, mobile, zone: theirs, createdAt, matches } = candidate.data;
  const first = matches.find(({ interview }) => !interview) ?? matches[0];
  return (
    <>
      <Back to="/app/candidates" label={t('candidates.page.title')} />
      <PageHeader title={name} lead={email}>
        <Button
          variant="default"
          leftSection={<IconPencil size={16} aria-hidden />}
          onClick={() => setEditing(true)}
        >
          {t('candidates.detail.edit')}
        </Button>
        <Button
          component={Link}
          to={`/app/interviews/new?candidateId=${id}${first ? `&jobId=${first.jobId}` : ''}`}
          leftSection={<IconCalendarPlus size={16} aria-hidden />}
        >
          {t('candidates.detail.schedule')}
        </Button>
      </PageHeader>
      <Grid gap="md">
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Surface title={t('candidates.detail.details')}>
            <Stack p="md">
              <Facts
                facts={[
                  [t('candidates.form.email'), email],
                  [t('candidates.form.mobile'), mobile],
                  [
                    t('candidates.form.zone'),
                    `${theirs} (${clockText(now, theirs)} ${zoneName(now, theirs)})`,
                  ],
                  [t('candidates.detail.added'), dayText(new Date(createdAt), zone, now)],
                ]}
              />
            </Stack>
          </Surface>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 7 }}>
          <Surface title={t('candidates.detail.matches')}>
            {matches.map((match) => (
              <MatchCard key={match.jobId} candidate={candidate.data} match={match} />
            ))}
          </Surface>
        </Grid.Col>
        <Grid.Col span={12}>
          <Surface title={t('candidates.detail.interviews')}>
            {interviews.isPending && <SkeletonRows rows={3} />}
            {interviews.isError && !interviews.data && (
              <Group p="md">
                <ErrorState error={interviews.error} onRetry={() => void interviews.refetch()} />
              </Group>
            )}
            {interviews.data?.items.length === 0 && (
              <EmptyState
                icon={IconVideo}
                title={t('candidates.detail.noInterviews')}
                text={t('candidates.detail.noInterviewsText')}
              />
            )}
            {interviews.data && interviews.data.items.length > 0 && (
              <InterviewTable interviews={interviews.data.items} />
            )}
          </Surface>
        </Grid.Col>
      </Grid>
      <WhenFirst opened={editing}>
        <CandidateDrawer
          opened={editing}
          candidate={candidate.data}
          jobId=""
          onClose={() => setEditing(false)}
        />
      </WhenFirst>
    </>
  );
}
