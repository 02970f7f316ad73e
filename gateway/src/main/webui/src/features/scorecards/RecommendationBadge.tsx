import { Badge, type MantineColor } from '@mantine/core';
import { IconChevronsDown, IconChevronsUp, IconThumbDown, IconThumbUp, type Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Recommendation } from '@/api/scorecards';
import badge from '@/ui/StatusBadge.module.css';

const looks: Record<Recommendation, [MantineColor, Icon]> = {
  STRONG_YES: ['green', IconChevronsUp],
  YES: ['teal', IconThumbUp],
  NO: ['orange', IconThumbDown],
  STRONG_NO: ['red', IconChevronsDown],
};

export function RecommendationIcon({ value }: { value: Recommendation }) {
  const Glyph = looks[value][1];
  return <Glyph size={16} aria-hidden />;
}

export function RecommendationBadge({ value, count }: { value: Recommendation; count?: number }) {
  const { t } = useTranslation();
  const [color] = looks[value];
  const word = t(`scorecards.recommendation.${value}`);
  return (
    <Badge
      color={color}
      variant="light"
      size="md"
      radius="sm"
      tt="none"
      fw={600}
      leftSection={<RecommendationIcon value={value} />}
      data-color={color}
      className={badge.badge ?? ''}
    >
      {count === undefined ? word : t('scorecards.summary.votes', { word, count })}
    </Badge>
  );
}
