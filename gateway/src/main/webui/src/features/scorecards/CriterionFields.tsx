import { Checkbox, Group, Select, Stack, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { OrderedHead } from '@/ui/OrderedHead';
import type { FormValues } from './formValues';
import classes from './public/Scorecards.module.css';

interface CriterionFieldsProps {
  form: UseFormReturnType<FormValues>;
  index: number;
}

export function CriterionFields({ form, index }: CriterionFieldsProps) {
  const { t } = useTranslation();
  const number = index + 1;
  const label = form.values.criteria[index]?.label || t('scorecards.editor.criterion', { number });
  const at = (name: string) => `criteria.${index}.${name}`;
  return (
    <Stack className={classes.criterion} gap="sm" role="group" aria-label={label}>
      <OrderedHead
        title={t('scorecards.editor.criterion', { number })}
        index={index}
        count={form.values.criteria.length}
        nameOf={(action) => t(`scorecards.editor.${action}`, { label })}
        onMove={(to) => form.reorderListItem('criteria', { from: index, to })}
        onRemove={() => form.removeListItem('criteria', index)}
      />
      <TextInput
        required
        maxLength={120}
        label={t('scorecards.editor.label')}
        placeholder={t('scorecards.editor.labelPlaceholder')}
        {...form.getInputProps(at('label'))}
      />
      <Textarea
        autosize
        minRows={1}
        maxRows={4}
        maxLength={500}
        label={t('scorecards.editor.description')}
        {...form.getInputProps(at('help'))}
      />
      <Group align="flex-end" gap="lg">
        <Select
          w={140}
          allowDeselect={false}
          label={t('scorecards.editor.scale')}
          data={scales.map((scale) => ({ value: scale, label: t('scorecards.editor.scaleOf', { scale }) }))}
          {...form.getInputProps(at('scale'))}
        />
        <Checkbox
          mb={8}
          label={t('scorecards.editor.optional')}
          {...form.getInputProps(at('optional'), { type: 'checkbox' })}
        />
      </Group>
    </Stack>
  );
}

const scales = ['2', '3', '4', '5', '6', '7', '8', '9', '10'];
