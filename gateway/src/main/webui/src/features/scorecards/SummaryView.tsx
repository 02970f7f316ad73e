import { Group, Progress, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { recommendations, type ScorecardSummary } from '@/api/scorecards';
import { RecommendationBadge } from './RecommendationBadge';
import classes from './public/Scorecards.module.css';

/** What all cards say together. */
export function SummaryView({ summary }: { summary: ScorecardSummary }) {
  const { t } = useTranslation();
  const voted = recommendations.filter((each) => (summary.recommendations[each] ?? 0) > 0);
  return (
    <Stack className={classes.part} gap="sm">
      <Group justify="space-between" gap="sm">
        <Text fw={600} size="sm">
          {t('scorecards.summary.count', { ...summary })}
        </Text>
        <Group gap={6}>
          {voted.map((each) => (
            <RecommendationBadge key={each} value={each} count={summary.recommendations[each]} />
          ))}
        </Group>
      </Group>
      {summary.criteria.map(({ key, label, average, scale, lowest, highest }) => (
        <div key={key}>
          <Group justify="space-between" gap="sm" wrap="nowrap">
            <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
              {label}
            </Text>
            <Text size="sm" fw={600} style={{ whiteSpace: 'nowrap' }}>
              {t('scorecards.summary.average', { average, scale })}
              {lowest < highest && (
                <Text span size="xs" c="dimmed" fw={400}>
                  {' '}
                  {t('scorecards.summary.spread', { lowest, highest })}
                </Text>
              )}
            </Text>
          </Group>
          <Progress value={(100 * average) / scale} size="sm" aria-label={label} />
        </div>
      ))}
    </Stack>
  );
}
