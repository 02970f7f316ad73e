import { ActionIcon, Checkbox, Group, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { FormValues } from './formValues';
import classes from './public/Scorecards.module.css';

interface CriterionFieldsProps {
  form: UseFormReturnType<FormValues>;
  index: number;
}

export function CriterionFields({ form, index }: CriterionFieldsProps) {
  const { t } = useTranslation();
  const number = index + 1;
  const count = form.values.criteria.length;
  const label = form.values.criteria[index]?.label || t('scorecards.editor.criterion', { number });
  const at = (name: string) => `criteria.${index}.${name}`;
  const move = (to: number) => form.reorderListItem('criteria', { from: index, to });
  const actions = [
    ['up', IconArrowUp, index === 0, () => move(index - 1)],
    ['down', IconArrowDown, index === count - 1, () => move(index + 1)],
    ['remove', IconTrash, false, () => form.removeListItem('criteria', index)],
  ] as const;
  return (
    <Stack className={classes.criterion} gap="sm" role="group" aria-label={label}>
      <Group justify="space-between" wrap="nowrap">
        <Text size="xs" fw={600} c="dimmed">
          {t('scorecards.editor.criterion', { number })}
        </Text>
        <Group gap={4} wrap="nowrap">
          {actions.map(([key, Glyph, disabled, act]) => (
            <ActionIcon
              key={key}
              variant="subtle"
              color="gray"
              size="lg"
              disabled={disabled}
              aria-label={t(`scorecards.editor.${key}`, { label })}
              onClick={act}
            >
              <Glyph size={16} aria-hidden />
            </ActionIcon>
          ))}
        </Group>
      </Group>
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
