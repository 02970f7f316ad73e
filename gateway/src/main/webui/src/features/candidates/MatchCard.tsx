import { Anchor, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Candidate, Match } from '@/api/types';
import { MatchBadge } from '@/ui/MatchBadge';
import { FlagSwitch } from './FlagSwitch';
import { NextAction } from './NextAction';
import classes from './MatchCard.module.css';

/** The candidate in one job: the three toggles, where it stands, what comes next. */
export function MatchCard({ candidate, match }: { candidate: Candidate; match: Match }) {
  const { t } = useTranslation();
  const flags = [
    ['shortlisted', 'shortlisted', false],
    ['interviewEnabled', 'interview', !match.shortlisted],
    ['onlineInterviewEnabled', 'online', !match.interviewEnabled],
  ] as const;
  return (
    <div className={classes.card}>
      <Group justify="space-between" align="flex-start" mb="sm">
        <div>
          <Anchor component={Link} to={`/app/jobs/${match.jobId}`} fw={600} c="var(--mantine-color-text)">
            {match.jobTitle}
          </Anchor>
          <Text size="xs" c="dimmed">
            {match.companyName}
            {match.score !== undefined && ` · ${t('candidates.detail.score', { score: match.score })}`}
          </Text>
        </div>
        <MatchBadge match={match} />
      </Group>
      <Group justify="space-between">
        <Group gap="lg">
          {flags.map(([flag, key, disabled]) => (
            <Stack key={flag} gap={4}>
              <Text size="xs" c="dimmed" aria-hidden>
                {t(`candidates.column.${key}`)}
              </Text>
              <FlagSwitch
                candidate={candidate}
                match={match}
                flag={flag}
                label={`candidates.toggle.${key}`}
                disabled={disabled}
              />
            </Stack>
          ))}
        </Group>
        <NextAction candidate={candidate} match={match} />
      </Group>
    </div>
  );
}
