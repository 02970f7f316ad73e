import { Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Scorecard } from '@/api/scorecards';
import { Times } from '@/ui/Times';
import { useZone } from '@/ui/useZone';
import { RecommendationBadge } from './RecommendationBadge';
import classes from './public/Scorecards.module.css';

/** A card that is in. */
export function CardView({ card, own = false }: { card: Scorecard; own?: boolean }) {
  const { t } = useTranslation();
  const zone = useZone();
  const name = card.interviewer.name ?? t('scorecards.card.nobody');
  return (
    <Stack className={classes.card} gap="sm" component="article" aria-label={name}>
      <Group justify="space-between" align="flex-start" gap="sm">
        <div>
          <Title order={3}>{own ? t('scorecards.card.own') : name}</Title>
          <Text size="xs" c="dimmed" component="div">
            <Times at={card.submittedAt} zone={zone} />
          </Text>
        </div>
        {card.recommendation && <RecommendationBadge value={card.recommendation} />}
      </Group>
      <dl className={classes.scores}>
        {card.criteria.map(({ key, label, scale }) => (
          <Row
            key={key}
            label={label}
            value={
              card.ratings[key] === undefined
                ? t('scorecards.card.unrated')
                : t('scorecards.card.rating', { rating: card.ratings[key], scale })
            }
          />
        ))}
      </dl>
      {card.notes && (
        <Text size="sm" className={classes.notes ?? ''}>
          {card.notes}
        </Text>
      )}
    </Stack>
  );
}

function Row({ label, value }: { label: string; value: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  );
}
