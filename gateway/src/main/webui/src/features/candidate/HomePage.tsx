import { Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconCalendarOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { key } from '@/api/keys';
import { problemFrom } from '@/api/problem';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { useDocumentTitle } from '@/ui/useDocumentTitle';
import { CandidateFrame } from '@/candidate/CandidateFrame';
import { candidateApi } from '@/api/candidate';
import { InterviewCard } from './InterviewCard';

/** Who comes here without a link that works is not known to this browser: no link was followed that could be wrong. */
const deadLinks: Record<string, string> = {
  unauthorized: 'session-expired',
  'link-invalid': 'session-expired',
  'link-expired': 'link-expired',
  'link-replaced': 'link-replaced',
  'not-found': 'session-expired',
};

/** `/c/home`: every interview of this address, the next one first. */
export default function HomePage() {
  const { t } = useTranslation();
  useDocumentTitle(t('candidate.home.title'));
  const { data, error, refetch } = useQuery({
    queryKey: key('candidate-home'),
    queryFn: ({ signal }) => candidateApi.home(signal),
    refetchInterval: 30_000,
  });
  const dead = error && !data && deadLinks[problemFrom(error).code];
  if (dead) return <Navigate to={`/c?problem=${dead}`} replace />;
  return (
    <CandidateFrame>
      <Title order={1}>
        {data?.name ? t('candidate.home.hello', { name: data.name }) : t('candidate.home.title')}
      </Title>
      <Text c="dimmed" mt="xs" mb="lg">
        {t('candidate.home.text')}
      </Text>
      {!data && error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && (
        <Stack aria-busy="true">
          <Skeleton h={150} radius="lg" />
          <Skeleton h={150} radius="lg" />
        </Stack>
      )}
      {data?.interviews.length === 0 && (
        <EmptyState
          icon={IconCalendarOff}
          title={t('candidate.home.emptyTitle')}
          text={t('candidate.home.emptyText')}
        />
      )}
      <Stack component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {data?.interviews.map((interview) => (
          <li key={interview.interviewId}>
            <InterviewCard interview={interview} />
          </li>
        ))}
      </Stack>
    </CandidateFrame>
  );
}
