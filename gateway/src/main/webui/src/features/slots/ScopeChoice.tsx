import { Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ChangeValues } from './change';

interface ScopeChoiceProps {
  value: ChangeValues['scope'];
  onChange: (scope: ChangeValues['scope']) => void;
}

/** A slot of a weekly series: this one alone, or the rest of the series with it. */
export function ScopeChoice({ value, onChange }: ScopeChoiceProps) {
  const { t } = useTranslation();
  return (
    <Radio.Group label={t('slots.scope.label')} value={value} onChange={onChange}>
      <Stack gap={8} mt={6}>
        {(['this', 'following'] as const).map((scope) => (
          <Radio
            key={scope}
            value={scope}
            label={t(`slots.scope.${scope}.label`)}
            description={t(`slots.scope.${scope}.help`)}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
