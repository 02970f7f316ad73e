import { Radio, SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { recommendations, type Recommendation } from '@/api/scorecards';
import { RecommendationIcon } from './RecommendationBadge';
import classes from './public/Scorecards.module.css';

interface RecommendationFieldProps {
  value: Recommendation | undefined;
  error: string | undefined;
  onChange: (value: Recommendation) => void;
}

export function RecommendationField({ value, error, onChange }: RecommendationFieldProps) {
  const { t } = useTranslation();
  return (
    <Radio.Group
      required
      label={t('scorecards.form.recommendation')}
      error={error}
      value={value ?? null}
      onChange={onChange}
    >
      <SimpleGrid cols={{ base: 2, xs: 4 }} spacing={6} mt={4}>
        {recommendations.map((each) => (
          <Radio.Card
            key={each}
            value={each}
            tabIndex={(value ?? recommendations[0]) === each ? 0 : -1}
            className={classes.recommendation ?? ''}
          >
            <RecommendationIcon value={each} />
            {t(`scorecards.recommendation.${each}`)}
          </Radio.Card>
        ))}
      </SimpleGrid>
    </Radio.Group>
  );
}
