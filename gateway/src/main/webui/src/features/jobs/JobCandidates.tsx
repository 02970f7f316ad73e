import { Anchor, Group, Stack, Text } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { useCandidates } from '@/api/candidates';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { MatchBadge } from '@/ui/MatchBadge';
import { SkeletonRows } from '@/ui/SkeletonRows';

export function JobCandidates({ query, jobId }: { query: ReturnType<typeof useCandidates>; jobId: string }) {
  const { t } = useTranslation();
  if (query.isPending) return <SkeletonRows rows={4} />;
  if (!query.data) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data.items.length === 0) {
    return (
      <EmptyState icon={IconUsers} title={t('candidates.empty.title')} text={t('candidates.empty.text')} />
    );
  }
  return (
    <Stack gap={0} py={4}>
      {query.data.items.map((candidate) => {
        const match = candidate.matches.find((each) => each.jobId === jobId);
        return (
          <Group key={candidate.id} justify="space-between" px="md" py={8} wrap="nowrap">
            <div style={{ minWidth: 0 }}>
              <Anchor
                component={Link}
                to={`/app/candidates/${candidate.id}`}
                c="var(--mantine-color-text)"
                fw={600}
              >
                {candidate.name}
              </Anchor>
              <Text size="xs" c="dimmed" truncate>
                {candidate.email}
              </Text>
            </div>
            {match && <MatchBadge match={match} />}
          </Group>
        );
      })}
    </Stack>
  );
}
