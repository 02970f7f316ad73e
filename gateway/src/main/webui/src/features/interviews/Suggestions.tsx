import { Radio, Stack, Text } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Replacement } from '@/api/interviewActions';
import { ErrorState } from '@/ui/ErrorState';
import { SkeletonRows } from '@/ui/SkeletonRows';

interface SuggestionsProps {
  query: UseQueryResult<Replacement[]>;
  value: string | null;
  onChange: (id: string) => void;
}

const shown = 5;

/** Who is free then, the least loaded first. */
export function Suggestions({ query, value, onChange }: SuggestionsProps) {
  const { t } = useTranslation();
  if (query.isPending) return <SkeletonRows rows={2} />;
  if (!query.data) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data.length === 0) return <Text c="dimmed">{t('interviews.replace.nobody')}</Text>;
  return (
    <Radio.Group
      label={t('interviews.replace.suggested')}
      description={t('interviews.replace.suggestedHelp')}
      value={value}
      onChange={onChange}
    >
      <Stack gap={8} mt={8}>
        {query.data.slice(0, shown).map(({ id, name, load }) => (
          <Radio
            key={id}
            value={id}
            label={name}
            description={load === undefined ? undefined : t('interviews.replace.load', { count: load })}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
