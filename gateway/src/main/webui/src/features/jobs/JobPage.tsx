import { Button, Grid, Stack, Text } from '@mantine/core';
import { IconListNumbers, IconMessages, IconPencil, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useCandidates } from '@/api/candidates';
import { useOffered } from '@/api/interviewActions';
import { useJob } from '@/api/jobs';
import { FormEditor } from '@/features/scorecards/public/FormEditor';
import { Back } from '@/ui/Back';
import { ErrorState } from '@/ui/ErrorState';
import { Facts } from '@/ui/Facts';
import { later, useSoon } from '@/ui/later';
import { PageHeader } from '@/ui/PageHeader';
import { SkeletonRows } from '@/ui/SkeletonRows';
import { WhenFirst } from '@/ui/WhenFirst';
import { Surface } from '@/ui/Surface';
import { JobCandidates } from './JobCandidates';
import { useNoticeChoices } from './useNoticeChoices';

const JobDrawer = later(() => import('./JobDrawer'));
const soon = [JobDrawer];

export default function JobPage() {
  const { t } = useTranslation();
  useSoon(soon);
  const { id = '' } = useParams();
  const job = useJob(id);
  const candidates = useCandidates({ jobId: id, limit: 10 });
  const notices = useNoticeChoices(job.data?.minimumNotice);
  const selfPaced = useOffered().includes('SELF_PACED');
  const [editing, setEditing] = useState(false);

  if (job.isPending) return <SkeletonRows />;
  if (!job.data) return <ErrorState error={job.error} onRetry={() => void job.refetch()} />;
  const { title, companyName, description, externalId, minimumNotice } = job.data;
  return (
    <>
      <Back to="/app/jobs" label={t('jobs.page.title')} />
      <PageHeader title={title} lead={companyName}>
        <Button
          variant="default"
          leftSection={<IconPencil size={16} aria-hidden />}
          onClick={() => setEditing(true)}
        >
          {t('jobs.detail.edit')}
        </Button>
        {selfPaced && (
          <Button
            component={Link}
            to={`/app/jobs/${id}/questions`}
            variant="default"
            leftSection={<IconListNumbers size={16} aria-hidden />}
          >
            {t('jobs.detail.questions')}
          </Button>
        )}
        {selfPaced && (job.data.questions ?? 0) > 0 && (
          <Button
            component={Link}
            to={`/app/jobs/${id}/answers`}
            variant="default"
            leftSection={<IconMessages size={16} aria-hidden />}
          >
            {t('jobs.detail.answers')}
          </Button>
        )}
        <Button
          component={Link}
          to={`/app/candidates?jobId=${id}`}
          leftSection={<IconUsers size={16} aria-hidden />}
        >
          {t('jobs.detail.openCandidates')}
        </Button>
      </PageHeader>
      <Grid>
        <Grid.Col span={{ base: 12, md: 7 }}>
          <Surface title={t('jobs.detail.candidates')}>
            <JobCandidates query={candidates} jobId={id} />
          </Surface>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Stack gap="md">
            <Surface title={t('jobs.detail.facts')}>
              <Stack p="md" gap="md">
                <Facts
                  facts={[
                    [
                      t('jobs.form.notice'),
                      notices.find(({ value }) => value === (minimumNotice ?? ''))?.label,
                    ],
                    [t('jobs.form.externalId'), externalId],
                    [
                      t('jobs.detail.candidates'),
                      t('jobs.detail.numbers', {
                        candidates: job.data.candidates,
                        shortlisted: job.data.shortlisted,
                      }),
                    ],
                  ]}
                />
                <Text style={{ whiteSpace: 'pre-wrap' }} c={description ? undefined : 'dimmed'}>
                  {description ?? t('jobs.detail.noDescription')}
                </Text>
              </Stack>
            </Surface>
            <FormEditor jobId={id} />
          </Stack>
        </Grid.Col>
      </Grid>
      <WhenFirst opened={editing}>
        <JobDrawer opened={editing} job={job.data} onClose={() => setEditing(false)} />
      </WhenFirst>
    </>
  );
}
