import { Alert, Anchor, Button, Group, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Job } from '@/api/types';

/** How many questions a self-paced interview of the job has, or that there must be some first. */
export default function JobQuestions({ job }: { job: Job }) {
  const { t } = useTranslation();
  const page = `/app/jobs/${job.id}/questions`;
  if (job.questions > 0) {
    return (
      <Text size="sm" role="status">
        {t('schedule.questions.count', { count: job.questions })}{' '}
        <Anchor component={Link} to={page} size="sm">
          {t('schedule.questions.see')}
        </Anchor>
      </Text>
    );
  }
  return (
    <Alert variant="light" color="yellow" icon={<IconInfoCircle aria-hidden />} role="status">
      <Group justify="space-between">
        <Text size="sm">{t('schedule.questions.none', { job: job.title })}</Text>
        <Button component={Link} to={page} size="xs" variant="default">
          {t('schedule.questions.write')}
        </Button>
      </Group>
    </Alert>
  );
}
