import { NumberInput, SimpleGrid } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { Surface } from '@/ui/Surface';
import type { Values } from './values';

export function LimitFields({ form }: { form: UseFormReturnType<Values> }) {
  const { t } = useTranslation();
  const buffer = {
    min: 0,
    max: 240,
    step: 5,
    allowDecimal: false,
    suffix: ` ${t('availability.limits.minutes')}`,
  };
  return (
    <Surface title={t('availability.limits.title')}>
      <SimpleGrid cols={{ base: 1, xs: 2 }} p="md" spacing="md">
        <NumberInput label={t('availability.limits.before')} {...buffer} {...form.getInputProps('before')} />
        <NumberInput label={t('availability.limits.after')} {...buffer} {...form.getInputProps('after')} />
        <NumberInput
          label={t('availability.limits.daily')}
          description={t('availability.limits.capHelp')}
          min={0}
          max={100}
          allowDecimal={false}
          {...form.getInputProps('daily')}
        />
        <NumberInput
          label={t('availability.limits.weekly')}
          description={t('availability.limits.capHelp')}
          min={0}
          max={500}
          allowDecimal={false}
          {...form.getInputProps('weekly')}
        />
      </SimpleGrid>
    </Surface>
  );
}
