import { Button, Group, Radio, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Criterion } from '@/api/scorecards';
import classes from './public/Scorecards.module.css';

interface RatingFieldProps {
  criterion: Criterion;
  value: number | undefined;
  error: string | undefined;
  onChange: (rating: number | undefined) => void;
}

export function RatingField({ criterion, value, error, onChange }: RatingFieldProps) {
  const { t } = useTranslation();
  const { label, help, scale, optional } = criterion;
  return (
    <Radio.Group
      label={optional ? t('scorecards.form.optional', { label }) : label}
      description={help}
      required={!optional}
      error={error}
      value={value === undefined ? null : String(value)}
      onChange={(rating) => onChange(Number(rating))}
    >
      <Group gap={6} mt={4} wrap="wrap">
        {Array.from({ length: scale }, (_, index) => String(index + 1)).map((rating, index) => (
          <Radio.Card
            key={rating}
            value={rating}
            tabIndex={(value ?? 1) === index + 1 ? 0 : -1}
            className={classes.rating ?? ''}
            aria-label={t('scorecards.form.rating', { rating, scale })}
          >
            {rating}
          </Radio.Card>
        ))}
        {value !== undefined && (
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            aria-label={t('scorecards.form.clearOf', { label })}
            onClick={() => onChange(undefined)}
          >
            {t('scorecards.form.clear')}
          </Button>
        )}
      </Group>
      <Text size="xs" c="dimmed" mt={2}>
        {t('scorecards.form.ends', { scale })}
      </Text>
    </Radio.Group>
  );
}
